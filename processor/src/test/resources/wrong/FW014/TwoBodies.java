import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class TwoBodies {
  @TaskGroupScope abstract String crawl(URI root);
//! error [FW014] Several methods 'crawl' can be the body of 'crawl(URI)': 'crawl(TaskGroup, URI)' and 'crawl(TaskGroup, Object)'. A task is one method, and no overload is preferred to another. Rename all of them but one.
  String crawl(TaskGroup group, URI root) { return ""; }
  String crawl(TaskGroup group, Object root) { return ""; }
}
