import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class VoidBody {
  @TaskGroupScope abstract String crawl(URI root);
//! error [FW015] The result of 'crawl' is 'String', but its body 'crawl(TaskGroup, URI)' returns 'void'. A 'void' task has the result 'Void'. Let 'crawl' return 'void'.
  void crawl(TaskGroup group, URI root) {}
}
