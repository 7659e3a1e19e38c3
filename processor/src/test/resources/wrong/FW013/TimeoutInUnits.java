import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

interface TimeoutInUnits {
  @Gather("a") List<String> invokeAll(@Each List<String> x, long timeout, TimeUnit unit) throws TimeoutException;
//! error [FW013] No method 'a' can be the task of 'invokeAll(List<String>, long, TimeUnit)': 'a(String)' takes 1 parameter instead of 3. The task takes the parameters of 'invokeAll' in their order, with the element in the place of '@Each': '(String, long, TimeUnit)'. The timeout of a call is a parameter 'Duration timeout'. Make the parameter 'Duration timeout' and remove the parameter 'unit'.
  @Gather("a") List<String> undeclared(@Each List<String> x, long timeout, TimeUnit unit);
//! error [FW013] No method 'a' can be the task of 'undeclared(List<String>, long, TimeUnit)': 'a(String)' takes 1 parameter instead of 3. The task takes the parameters of 'undeclared' in their order, with the element in the place of '@Each': '(String, long, TimeUnit)'. The timeout of a call is a parameter 'Duration timeout'. Make the parameter 'Duration timeout' and remove the parameter 'unit' and add 'throws TimeoutException' to 'undeclared'.
  default String a(String x) { return x; }
}
