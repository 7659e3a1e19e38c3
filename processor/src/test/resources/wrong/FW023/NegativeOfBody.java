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
//! error [FW023] concurrency is -1, but it is the largest number of tasks in flight. Write a positive number, or 0 for no bound.
  String crawl(TaskGroup group, URI root) { return ""; }
}
