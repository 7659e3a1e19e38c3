import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class Scope {
  @TaskGroupScope(timeout = "2s") abstract String crawl(URI root);
//! error [FW020] 'crawl' has a timeout and does not declare 'TimeoutException'. A call that takes longer throws it. Add 'throws TimeoutException' to 'crawl'.
  String crawl(TaskGroup group, URI root) { return ""; }
}
