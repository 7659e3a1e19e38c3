import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class MaxWait {
  @Gather("fetch") abstract List<String> all(@Each List<URI> uris, Duration maxWait);
//! error [FW013] No method 'fetch' can be the task of 'all(List<URI>, Duration)': 'fetch(URI)' takes 1 parameter instead of 2. The task takes the parameters of 'all' in their order, with the element in the place of '@Each': '(URI, Duration)'. The timeout of a call is a parameter 'Duration timeout'. Rename the parameter 'maxWait' of 'all' to 'timeout' and add 'throws TimeoutException' to 'all'.
  String fetch(URI uri) { return ""; }
}
