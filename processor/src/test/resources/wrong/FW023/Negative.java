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
//! error [FW023] concurrency is -1, but it is the largest number of tasks in flight. Write a positive number, or 0 for no bound.
  String fetch(URI uri) { return ""; }
}
