import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class BodyTakesTooFew {
  @TaskGroupScope abstract String crawl(URI root, int depth);
//! error [FW013] No method 'crawl' can be the body of 'crawl(URI, int)': 'crawl(TaskGroup, URI)' takes 2 parameters instead of 3. The body takes a 'TaskGroup' and then the parameters of 'crawl' in their order: '(TaskGroup, URI, int)'. Let 'crawl' take these parameters.
  String crawl(TaskGroup group, URI root) { return ""; }
}
