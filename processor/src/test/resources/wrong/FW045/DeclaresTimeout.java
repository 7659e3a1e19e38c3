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
//! warning [FW045] all returns a handle, CompletableFuture<List<String>>, at once: its failures are in the handle, and the call throws nothing. Remove 'throws TimeoutException'.
  String fetch(URI uri) throws IOException { return ""; }
}
