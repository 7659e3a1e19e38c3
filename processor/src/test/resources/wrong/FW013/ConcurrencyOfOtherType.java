import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ConcurrencyOfOtherType {
  @Gather("fetch") abstract List<String> all(@Each List<URI> uris, long concurrency);
//! error [FW013] No method 'fetch' can be the task of 'all(List<URI>, long)': 'fetch(URI)' takes 1 parameter instead of 2. The task takes the parameters of 'all' in their order, with the element in the place of '@Each': '(URI, long)'. The limit of a call is a parameter 'int concurrency'. Make the parameter 'int concurrency'.
  String fetch(URI uri) { return ""; }
}
