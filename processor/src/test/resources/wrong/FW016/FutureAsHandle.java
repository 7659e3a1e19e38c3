import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class FutureAsHandle {
  @Gather("fetch") abstract Future<List<String>> all(@Each List<URI> uris);
//! error [FW016] 'all' returns 'Future<List<String>>'. The handle of a fan-out is a 'Task' or a 'CompletableFuture'. Let 'all' return 'CompletableFuture<List<String>>'.
  String fetch(URI uri) throws IOException { return ""; }
}
