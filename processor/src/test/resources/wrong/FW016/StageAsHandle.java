import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class StageAsHandle {
  record Page(String title) {}
  @Gather abstract CompletionStage<Page> load();
//! error [FW016] load returns CompletionStage<Page>. The handle of a group is a Task or a CompletableFuture: return CompletableFuture<Page>.
  String title() { return ""; }
}
