import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class DeclaresTimeout {
  @Gather("fetch") abstract CompletableFuture<List<String>> all(@Each List<URI> uris, Duration timeout) throws TimeoutException;
//! warning [FW045] 'all' returns 'CompletableFuture<List<String>>' and declares 'TimeoutException'. The handle is returned at once and holds the failures, so the call throws none of them. Remove 'TimeoutException' from the 'throws' of 'all'.
  String fetch(URI uri) throws IOException { return ""; }
}
