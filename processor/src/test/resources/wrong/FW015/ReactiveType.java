import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ReactiveType {
  static abstract class Mono<T> { public abstract CompletableFuture<T> toFuture(); }
  static abstract class Uni<T> { public abstract CompletionStage<T> subscribeAsCompletionStage(); }
  record Page(String title, int size) {}
//! error [FW015] The component 'title' of 'load' is 'String', but its task 'title(long)' returns 'Mono<String>'. A 'Mono<String>' is not awaited, and the stage that its 'toFuture()' gives is. Let 'title(long)' return 'CompletableFuture<String>', or the value itself, or name another method with '@From'.
//! error [FW015] The component 'size' of 'load' is 'int', but its task 'size(long)' returns 'Uni<Integer>'. A 'Uni<Integer>' is not awaited, and the stage that its 'subscribeAsCompletionStage()' gives is. Let 'size(long)' return 'CompletionStage<Integer>', or the value itself, or name another method with '@From'.
  @Gather abstract Page load(long id);
  Mono<String> title(long id) { return null; }
  Uni<Integer> size(long id) { return null; }
}
