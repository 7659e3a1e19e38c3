import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class MethodsOfOneType {
  record Page(String titel, long readers) {}
//! error [FW011] There is no method 'titel' in MethodsOfOneType, which the component titel of load needs as its task. Did you mean 'title'?
//! error [FW013] No method readers can be the task of the component readers of load: readers(String) takes String id, but id is long. Tasks take the parameters of load by name: long id.
  @Gather(timeout = "2") abstract Page load(long id);
//! error [FW021] '2' is not a timeout. Write a number and a unit ("250ms", "2s", "1m", "1h") or an ISO-8601 duration ("PT2.5S").
  @Gather("fetch") abstract List<String> all(@Each IntStream numbers);
//! error [FW017] @Each is on numbers, whose type is IntStream. Elements come from an Iterable, an Iterator, a Stream, an array or a Map: call boxed() on it and take a Stream.
  @Gather(concurrency = -2) abstract Set<String> fetch(@Each List<URI> uris);
//! error [FW023] concurrency is -2, but it is the largest number of tasks in flight. Write a positive number, or 0 for no bound.
//! error [FW016] fetch returns Set<String>. A method over @Each returns a List, an array, a Map from element to result, or void.
  String title(long id) { return ""; }
  int readers(String id) throws IOException { return 0; }
  String fetch(URI uri) throws IOException { return ""; }
}
