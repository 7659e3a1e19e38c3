package shop;

import dev.fanwise.FanOutOptions;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.Keys;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Joins}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class JoinsFanOut extends Joins {
  /** The threads of {@code Joins.callables/tasks}. */
  private static final ThreadFactory CALLABLES_TASKS = DaemonThreads.named("Joins.callables/tasks");

  /** The threads of {@code Joins.stages/tasks}. */
  private static final ThreadFactory STAGES_TASKS = DaemonThreads.named("Joins.stages/tasks");

  /** The threads of {@code Joins.byStage/tasks}. */
  private static final ThreadFactory BY_STAGE_TASKS = DaemonThreads.named("Joins.byStage/tasks");

  /** Apply to every call. */
  private final FanOutOptions options;

  /** Each task has a thread of its own. */
  JoinsFanOut() {
    this.options = FanOutOptions.defaults();
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  JoinsFanOut(Executor executor) {
    this.options = FanOutOptions.defaults().withExecutor(executor);
  }

  /**
   * The options apply to every call.
   *
   * @param options apply to every call
   */
  JoinsFanOut(FanOutOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Runs each of {@code tasks} at the same time, and returns the results by key.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  <K, T> Map<K, T> callables(Map<K, Callable<T>> tasks) throws Exception {
    Objects.requireNonNull(tasks, "tasks");
    var fanOut = new EachFanOut<Map.Entry<K, Callable<T>>, T, T>("Joins.callables", "tasks",
        options, CALLABLES_TASKS) {
      @Override
      protected T call(Map.Entry<K, Callable<T>> entry) throws Exception {
        return entry.getValue().call();
      }
    };
    var keys = Keys.<K, Callable<T>>of(tasks);
    fanOut.start(keys);
    try {
      fanOut.await();
    } catch (InterruptedException interrupt) {
      fanOut.cancelAndJoin();
      fanOut.addFailuresTo(interrupt);
      throw interrupt;
    }
    if (fanOut.failed()) {
      fanOut.leave();
      throw fanOut.failure(Exception.class);
    }
    return keys.mapTo(fanOut.results());
  }

  /**
   * Waits for each of {@code tasks}, and returns the results by key.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  <K, T> Map<K, T> stages(Map<K, CompletableFuture<T>> tasks) {
    Objects.requireNonNull(tasks, "tasks");
    var fanOut = new EachFanOut<Map.Entry<K, CompletableFuture<T>>, CompletionStage<? extends T>, T>(
        "Joins.stages", "tasks", options, STAGES_TASKS) {
      @Override
      protected CompletionStage<? extends T> call(Map.Entry<K, CompletableFuture<T>> entry) {
        return entry.getValue();
      }
    };
    fanOut.awaitStages();
    var keys = Keys.<K, CompletableFuture<T>>of(tasks);
    fanOut.start(keys);
    try {
      fanOut.await();
    } catch (InterruptedException interrupt) {
      fanOut.cancelAndJoin();
      throw fanOut.cancellation(interrupt);
    }
    if (fanOut.failed()) {
      fanOut.leave();
      throw fanOut.failure();
    }
    return keys.mapTo(fanOut.results());
  }

  /**
   * Waits for each of {@code tasks}, and returns the results by element.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  <T> Map<CompletableFuture<T>, T> byStage(Set<CompletableFuture<T>> tasks) {
    Objects.requireNonNull(tasks, "tasks");
    var fanOut = new EachFanOut<CompletableFuture<T>, CompletionStage<? extends T>, T>(
        "Joins.byStage", "tasks", options, BY_STAGE_TASKS) {
      @Override
      protected CompletionStage<? extends T> call(CompletableFuture<T> task) {
        return task;
      }
    };
    fanOut.awaitStages();
    var keys = Keys.<CompletableFuture<T>>distinct(tasks);
    fanOut.start(keys);
    try {
      fanOut.await();
    } catch (InterruptedException interrupt) {
      fanOut.cancelAndJoin();
      throw fanOut.cancellation(interrupt);
    }
    if (fanOut.failed()) {
      fanOut.leave();
      throw fanOut.failure();
    }
    return keys.mapTo(fanOut.results());
  }
}
