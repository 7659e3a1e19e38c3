import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class BodyTakesGroupLast {
  @TaskGroupScope abstract String crawl(URI root);
//! error [FW013] No method 'crawl' can be the body of 'crawl(URI)': 'crawl(URI, TaskGroup)' does not take a 'TaskGroup' first. The body takes a 'TaskGroup' and then the parameters of 'crawl' in their order: '(TaskGroup, URI)'. Let 'crawl' take these parameters.
  String crawl(URI root, TaskGroup group) { return ""; }
}
