import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class HandlerWithoutAsCompleted {
  @Gather("fetch") abstract void all(@Each List<URI> uris, BiConsumer<URI, String> store);
//! error [FW013] No method 'fetch' can be the task of 'all(List<URI>, BiConsumer<URI, String>)': 'fetch(URI)' takes 1 parameter instead of 2. The task takes the parameters of 'all' in their order, with the element in the place of '@Each': '(URI, BiConsumer<URI, String>)'. A parameter with '@AsCompleted' is given each result as its task completes. Write '@AsCompleted' on 'store'.
  String fetch(URI uri) { return ""; }
}
