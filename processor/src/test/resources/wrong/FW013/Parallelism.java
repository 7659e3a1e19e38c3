import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

interface Parallelism {
  @Gather("a") List<String> all(@Each List<String> x, int parallelism);
//! error [FW013] No method 'a' can be the task of 'all(List<String>, int)': 'a(String)' takes 1 parameter instead of 2. The task takes the parameters of 'all' in their order, with the element in the place of '@Each': '(String, int)'. The limit of a call is a parameter 'int concurrency'. Rename the parameter 'parallelism' of 'all' to 'concurrency'.
  @Gather("a") List<String> most(@Each List<String> x, long maxConcurrency);
//! error [FW013] No method 'a' can be the task of 'most(List<String>, long)': 'a(String)' takes 1 parameter instead of 2. The task takes the parameters of 'most' in their order, with the element in the place of '@Each': '(String, long)'. The limit of a call is a parameter 'int concurrency'. Make the parameter 'int maxConcurrency' and rename the parameter 'maxConcurrency' of 'most' to 'concurrency'.
  default String a(String x) { return x; }
}
