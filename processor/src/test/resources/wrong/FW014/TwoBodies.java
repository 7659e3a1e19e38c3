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
//! error [FW014] Several methods crawl can be the body of crawl(URI): crawl(TaskGroup, URI), crawl(TaskGroup, Object). Exactly one may: rename the others.
  String crawl(TaskGroup group, URI root) { return ""; }
  String crawl(TaskGroup group, Object root) { return ""; }
}
