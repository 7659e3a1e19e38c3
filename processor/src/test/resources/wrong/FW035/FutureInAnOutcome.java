import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class FutureInAnOutcome {
  record Page(Outcome<CompletableFuture<String>> title) {}
//! warning [FW035] The component 'title' of 'load' is 'CompletableFuture<String>', and it is not awaited. The call returns it while it may be running, and neither its failure nor a timeout or a cancellation reaches it. Make the component 'Outcome<String> title'.
  @Gather abstract Page load(long id);
  CompletableFuture<String> title(long id) { return null; }
}
