import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

interface UnitThatTheTaskTakes {
  @Gather("a") List<String> all(@Each List<String> x, long timeout, TimeUnit unit) throws TimeoutException;
//! error [FW013] No method 'a' can be the task of 'all(List<String>, long, TimeUnit)': 'a(String, TimeUnit)' takes 2 parameters instead of 3. The task takes the parameters of 'all' in their order, with the element in the place of '@Each': '(String, long, TimeUnit)'. The timeout of a call is a parameter 'Duration timeout'. Make the parameter 'Duration timeout'.
  default String a(String x, TimeUnit unit) { return x; }
}
