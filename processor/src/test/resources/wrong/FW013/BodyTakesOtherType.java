import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class BodyTakesOtherType {
  @TaskGroupScope abstract String crawl(URI root);
//! error [FW013] No method 'crawl' can be the body of 'crawl(URI)': 'crawl(TaskGroup, String)' takes 'String root', but 'root' is 'URI'. The body takes a 'TaskGroup' and then the parameters of 'crawl' in their order: '(TaskGroup, URI)'. Change the type of 'String root' to 'URI', or what is passed to it.
  String crawl(TaskGroup group, String root) { return ""; }
}
