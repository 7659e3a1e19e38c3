import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class AsyncMethods {
  record Page(String title, int size) {}
//! error [FW015] The component 'size' of 'load' is 'int', but its task 'size(long)' returns 'Future<Integer>'. A 'Future<Integer>' is not awaited, as it cannot tell when it completes. Let 'size(long)' return 'CompletableFuture<Integer>', or the value itself, or name another method with '@From'.
  @Gather abstract Page load(long id);
  CompletableFuture<String> title(long id) { return null; }
  Future<Integer> size(long id) { return null; }
}
