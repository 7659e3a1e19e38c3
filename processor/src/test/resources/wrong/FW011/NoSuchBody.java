import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class NoSuchBody {
  @TaskGroupScope("crwal") abstract String explore(URI root);
//! error [FW011] There is no method 'crwal' in 'NoSuchBody', which 'explore(URI)' needs as its body. Did you mean 'crawl'? Write '@TaskGroupScope("crawl")'.
  String crawl(TaskGroup group, URI root) { return ""; }
}
