import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class StagesOfElements {
  @Gather("fetch") abstract List<CompletableFuture<String>> all(@Each List<URI> uris);
//! warning [FW035] Each result of 'all' is 'CompletableFuture<String>', and it is not awaited. The call returns it while it may be running, and neither its failure nor a timeout or a cancellation reaches it. Let 'all' return 'List<String>'.
  @Gather("fetch") abstract Map<URI, CompletableFuture<String>> byUri(@Each List<URI> uris);
//! warning [FW035] Each result of 'byUri' is 'CompletableFuture<String>', and it is not awaited. The call returns it while it may be running, and neither its failure nor a timeout or a cancellation reaches it. Let 'byUri' return 'Map<URI, String>'.
  CompletableFuture<String> fetch(URI uri) { return CompletableFuture.completedFuture(""); }
  @Gather("submit") abstract List<Future<String>> submitted(@Each List<URI> uris);
//! warning [FW035] Each result of 'submitted' is 'Future<String>', and it is not awaited. The call returns it while it may be running, and neither its failure nor a timeout or a cancellation reaches it. Let the task return a 'CompletableFuture', and make this the type of its value.
  Future<String> submit(URI uri) { return new FutureTask<>(() -> ""); }
}
