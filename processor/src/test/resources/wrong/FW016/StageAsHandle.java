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
//! error [FW016] 'load' returns 'CompletionStage<Page>'. The handle of a fan-out is a 'Task' or a 'CompletableFuture'. Let 'load' return 'CompletableFuture<Page>'.
  String title() { return ""; }
}
