import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class TimeoutInMilliseconds {
  @Gather("fetch") abstract List<String> all(@Each List<URI> uris, long timeout);
//! error [FW013] No method 'fetch' can be the task of 'all(List<URI>, long)': 'fetch(URI)' takes 1 parameter instead of 2. The task takes the parameters of 'all' in their order, with the element in the place of '@Each': '(URI, long)'. The timeout of a call is a parameter 'Duration timeout'. Make the parameter 'Duration timeout' and add 'throws TimeoutException' to 'all'.
  String fetch(URI uri) { return ""; }
}
