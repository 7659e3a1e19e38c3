import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

interface WaitTimeInUnits {
  @Gather("a") List<String> all(@Each List<String> x, long waitTime, TimeUnit unit) throws TimeoutException;
//! error [FW013] No method 'a' can be the task of 'all(List<String>, long, TimeUnit)': 'a(String)' takes 1 parameter instead of 3. The task takes the parameters of 'all' in their order, with the element in the place of '@Each': '(String, long, TimeUnit)'. The timeout of a call is a parameter 'Duration timeout'. Make it 'Duration timeout' and remove the parameter 'unit'.
  default String a(String x) { return x; }
}
