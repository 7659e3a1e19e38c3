package shop;

import dev.fanwise.runtime.AsyncEntriesFanOut;
import dev.fanwise.runtime.AsyncKeyedFanOut;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.Elements;
import dev.fanwise.runtime.EntriesFanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

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

  /** Runs the tasks; null: each has a thread of its own. */
  private final @Nullable Executor executor;

  /** Each task has a thread of its own. */
  JoinsFanOut() {
    this.executor = null;
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  JoinsFanOut(Executor executor) {
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * Runs each of {@code tasks} at the same time, and returns the results by key.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   */
  @Override
  <K, T> Map<K, T> callables(Map<K, Callable<T>> tasks) throws Exception {
    Objects.requireNonNull(tasks, "tasks");
    var fanOut = new EntriesFanOut<K, Callable<T>, T>("Joins.callables", "tasks", executor, CALLABLES_TASKS) {
      @Override
      protected T call(Map.Entry<K, Callable<T>> entry) throws Exception {
        return entry.getValue().call();
      }
    };
    fanOut.start(Elements.entries(tasks));
    try {
      fanOut.awaitAllOrFirstFailure();
    } catch (InterruptedException interrupt) {
      fanOut.cancelAndJoin();
      fanOut.addFailuresTo(interrupt);
      throw interrupt;
    }
    if (fanOut.failed()) {
      fanOut.leave();
      fanOut.throwFailure(Exception.class);
    }
    return fanOut.resultsByKey();
  }

  /**
   * Waits for each of {@code tasks}, and returns the results by key.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  <K, T> Map<K, T> stages(Map<K, CompletableFuture<T>> tasks) {
    Objects.requireNonNull(tasks, "tasks");
    var fanOut = new AsyncEntriesFanOut<K, CompletableFuture<T>, T>("Joins.stages", "tasks", executor, STAGES_TASKS) {
      @Override
      protected CompletionStage<? extends T> callAsync(Map.Entry<K, CompletableFuture<T>> entry) {
        return entry.getValue();
      }
    };
    fanOut.start(Elements.entries(tasks));
    try {
      fanOut.awaitAllOrFirstFailure();
    } catch (InterruptedException interrupt) {
      fanOut.cancelAndJoin();
      throw fanOut.cancellation(interrupt);
    }
    if (fanOut.failed()) {
      fanOut.leave();
      fanOut.throwFailure();
    }
    return fanOut.resultsByKey();
  }

  /**
   * Waits for each of {@code tasks}, and returns the results by element.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  <T> Map<CompletableFuture<T>, T> byStage(Set<CompletableFuture<T>> tasks) {
    Objects.requireNonNull(tasks, "tasks");
    var fanOut = new AsyncKeyedFanOut<CompletableFuture<T>, T>("Joins.byStage", "tasks", executor, BY_STAGE_TASKS) {
      @Override
      protected CompletionStage<? extends T> callAsync(CompletableFuture<T> task) {
        return task;
      }
    };
    fanOut.start(tasks);
    try {
      fanOut.awaitAllOrFirstFailure();
    } catch (InterruptedException interrupt) {
      fanOut.cancelAndJoin();
      throw fanOut.cancellation(interrupt);
    }
    if (fanOut.failed()) {
      fanOut.leave();
      fanOut.throwFailure();
    }
    return fanOut.resultsByElement();
  }
}
