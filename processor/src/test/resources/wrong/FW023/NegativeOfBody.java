import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class NegativeOfBody {
  @TaskGroupScope(concurrency = -1) abstract String crawl(URI root);
//! error [FW023] 'concurrency' is '-1'. It is the maximum number of tasks that run at the same time, or '0' for no maximum. Remove 'concurrency', or write a positive number.
  String crawl(TaskGroup group, URI root) { return ""; }
}
