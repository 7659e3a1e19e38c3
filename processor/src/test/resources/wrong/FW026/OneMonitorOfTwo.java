import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class OneMonitorOfTwo {
  @Gather("fetch") abstract List<String> all(@Each List<URI> uris);
  @Gather("fetch") abstract List<String> more(@Each List<URI> uris);
  @Gather(value = "fetch", concurrency = 1) abstract List<String> one(@Each List<URI> uris);
  synchronized String fetch(URI uri) { return ""; }
//! warning [FW026] 'fetch' is synchronized, so tasks of 'all' and 'more' wait for each other. They hold one monitor and run one after the other. Guard less than the whole method, or write '@SuppressWarnings("fanwise:FW026")' on 'fetch'.
}
