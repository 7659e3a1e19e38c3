import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class StageComponents {
  record Page(CompletableFuture<Integer> readers, CompletionStage<String> title, Outcome<CompletableFuture<String>> text, Task<String> news) {}
//! warning [FW035] The component 'readers' of 'load' is 'CompletableFuture<Integer>', and it is not awaited. The call returns it while it may be running, and neither its failure nor a timeout or a cancellation reaches it. Make the component 'Integer readers'.
//! warning [FW035] The component 'title' of 'load' is 'CompletionStage<String>', and it is not awaited. The call returns it while it may be running, and neither its failure nor a timeout or a cancellation reaches it. Make the component 'String title'.
//! warning [FW035] The component 'text' of 'load' is 'CompletableFuture<String>', and it is not awaited. The call returns it while it may be running, and neither its failure nor a timeout or a cancellation reaches it. Make the component 'Outcome<String> text'.
//! warning [FW035] The component 'news' of 'load' is 'Task<String>', and it is not awaited. The call returns it while it may be running, and neither its failure nor a timeout or a cancellation reaches it. Make the component 'String news'.
  @Gather abstract Page load();
  CompletableFuture<Integer> readers() { return CompletableFuture.completedFuture(1); }
  CompletionStage<String> title() { return CompletableFuture.completedFuture(""); }
  CompletableFuture<String> text() { return CompletableFuture.completedFuture(""); }
  record News(String headline) {}
  abstract static class Other {}
  Task<String> news() { return null; }
}
