import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class Negative {
  @Gather(value = "fetch", concurrency = -1) abstract List<String> all(@Each List<URI> uris);
//! error [FW023] 'concurrency' is '-1'. It is the maximum number of tasks that run at the same time, or '0' for no maximum. Remove 'concurrency', or write a positive number.
  String fetch(URI uri) { return ""; }
}
