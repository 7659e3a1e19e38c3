import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class FutureComponent {
  record Page(String title, Future<String> text) {}
//! warning [FW035] The component 'text' of 'load' is 'Future<String>', and it is not awaited. The call returns it while it may be running, and neither its failure nor a timeout or a cancellation reaches it. Let the task return a 'CompletableFuture', and make this the type of its value.
  @Gather abstract Page load();
  String title() { return ""; }
  Future<String> text() { return new FutureTask<>(() -> ""); }
}
