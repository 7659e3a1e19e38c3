import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ReactiveElements {
  static abstract class Single<T> { public abstract CompletionStage<T> toCompletionStage(); }
  @Gather("price") abstract List<Long> prices(@Each List<String> names);
//! error [FW015] The result of 'prices' is 'List<Long>', but its task 'price(String)' returns 'Single<Long>'. A 'Single<Long>' is not awaited, and the stage that its 'toCompletionStage()' gives is. Let 'price(String)' return 'CompletionStage<Long>', or the value itself.
  Single<Long> price(String name) { return null; }
}
