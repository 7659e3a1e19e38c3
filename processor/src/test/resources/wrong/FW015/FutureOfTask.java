import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class FutureOfTask {
  record Page(String title) {}
//! error [FW015] The component 'title' of 'load' is 'String', but its task 'title()' returns 'Future<String>'. A 'Future<String>' is not awaited, as it cannot tell when it completes. Let 'title()' return 'CompletableFuture<String>', or the value itself, or name another method with '@From'.
  @Gather abstract Page load();
  Future<String> title() { return new FutureTask<>(() -> ""); }
  @Gather("fetch") abstract List<String> all(@Each List<URI> uris);
//! error [FW015] The result of 'all' is 'List<String>', but its task 'fetch(URI)' returns 'Future<String>'. A 'Future<String>' is not awaited, as it cannot tell when it completes. Let 'fetch(URI)' return a 'CompletableFuture', which is awaited, or the value itself.
  Future<String> fetch(URI uri) { return new FutureTask<>(() -> ""); }
}
