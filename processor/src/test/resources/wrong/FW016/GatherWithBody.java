import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class GatherWithBody {
  @Gather abstract String crawl(URI root);
//! error [FW016] crawl returns String and has no @Each parameter. Its overload with a TaskGroup is the body of a @TaskGroupScope method: annotate it with that.
  String crawl(TaskGroup group, URI root) { return ""; }
}
