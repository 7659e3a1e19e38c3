import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class BodyReturnsTask {
  @TaskGroupScope abstract Task<String> crawl(URI root);
//! error [FW015] The result of 'crawl' is 'Task<String>', but its body 'crawl(TaskGroup, URI)' returns 'Task<String>'. A body runs until the scope ends, and its result is a value. Let 'crawl(TaskGroup, URI)' return 'String'.
  Task<String> crawl(TaskGroup group, URI root) { return group.createTask(() -> ""); }
}
