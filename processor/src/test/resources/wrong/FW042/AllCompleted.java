import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class AllCompleted {
  @WaitFor(value = "fetch", stagger = "50ms")
//! error [FW042] stagger starts the tasks of a race over @Each one after the other, but all has returnWhen = ALL_COMPLETED. Write returnWhen = FIRST_SUCCEEDED or FIRST_COMPLETED, or remove it.
  abstract Waited<String> all(@Each List<URI> uris);
  String fetch(URI uri) throws IOException { return ""; }
}
