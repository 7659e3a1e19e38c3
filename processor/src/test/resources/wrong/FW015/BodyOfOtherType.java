import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class BodyOfOtherType {
  @TaskGroupScope abstract String crawl(URI root);
//! error [FW015] The result of 'crawl' is 'String', but its body 'crawl(TaskGroup, URI)' returns 'int'. A result takes what its task or body returns, as in an assignment. Let 'crawl' return 'int'.
  int crawl(TaskGroup group, URI root) { return 1; }
}
