import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

interface DeadlineAsInstant {
  @Gather("a") List<String> all(@Each List<String> x, java.time.Instant deadline) throws TimeoutException;
//! error [FW013] No method 'a' can be the task of 'all(List<String>, Instant)': 'a(String)' takes 1 parameter instead of 2. The task takes the parameters of 'all' in their order, with the element in the place of '@Each': '(String, Instant)'. The moment by which a call ends is a parameter of type 'Deadline'. Make the parameter 'Deadline deadline'.
  default String a(String x) { return x; }
}
