package shop;

import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.runtime.AsyncEachFanOut;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.StagesFanOut;
import java.io.IOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The fan-out methods of {@link Joins}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class JoinsFanOut extends Joins {
  /** The threads of {@code Joins.callables/tasks}. */
  private static final ThreadFactory CALLABLES_TASKS = DaemonThreads.named("Joins.callables/tasks");

  /** The threads of {@code Joins.suppliers/tasks}. */
  private static final ThreadFactory SUPPLIERS_TASKS = DaemonThreads.named("Joins.suppliers/tasks");

  /** The threads of {@code Joins.bounded/tasks}. */
  private static final ThreadFactory BOUNDED_TASKS = DaemonThreads.named("Joins.bounded/tasks");

  /** The threads of {@code Joins.lazyStages/tasks}. */
  private static final ThreadFactory LAZY_STAGES_TASKS = DaemonThreads.named("Joins.lazyStages/tasks");

  /** The threads of {@code Joins.all/tasks}. */
  private static final ThreadFactory ALL_TASKS = DaemonThreads.named("Joins.all/tasks");

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
   * Runs each of {@code tasks} at the same time, and returns the results in the order of the elements.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   */
  @Override
  <T> List<T> callables(Collection<? extends Callable<T>> tasks) throws Exception {
    Objects.requireNonNull(tasks, "tasks");
    var fanOut = new EachFanOut<Callable<T>, T>("Joins.callables", "tasks", executor, CALLABLES_TASKS) {
      @Override
      protected T call(Callable<T> task) throws Exception {
        return task.call();
      }
    };
    fanOut.start(tasks);
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
    return fanOut.results();
  }

  /**
   * Runs each of {@code tasks} at the same time, and returns the results in the order of the elements.
   * Whatever becomes of a task is in its {@code Outcome}; no failure is thrown.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   */
  @Override
  <T> List<Outcome<T>> suppliers(List<Supplier<? extends T>> tasks) throws InterruptedException {
    Objects.requireNonNull(tasks, "tasks");
    var fanOut = new EachFanOut<Supplier<? extends T>, T>("Joins.suppliers", "tasks", executor, SUPPLIERS_TASKS) {
      @Override
      protected T call(Supplier<? extends T> task) {
        return task.get();
      }
    };
    fanOut.keepFailures();
    fanOut.start(tasks);
    try {
      fanOut.awaitAll();
    } catch (InterruptedException interrupt) {
      fanOut.cancelAndJoin();
      fanOut.addFailuresTo(interrupt);
      throw interrupt;
    }
    return fanOut.outcomes();
  }

  /**
   * Waits for each of {@code tasks}, and returns the results in the order of the elements.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   */
  @Override
  <T> List<T> stages(List<? extends CompletionStage<T>> tasks) throws InterruptedException,
      IOException {
    Objects.requireNonNull(tasks, "tasks");
    var fanOut = new StagesFanOut<T>("Joins.stages", "tasks");
    fanOut.start(tasks);
    try {
      fanOut.awaitAllOrFirstFailure();
    } catch (InterruptedException interrupt) {
      fanOut.cancelAndJoin();
      fanOut.addFailuresTo(interrupt);
      throw interrupt;
    }
    if (fanOut.failed()) {
      fanOut.leave();
      fanOut.throwFailure(IOException.class);
    }
    return fanOut.results();
  }

  /**
   * Waits for each of {@code tasks}, and returns the results in the order of the elements.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   */
  @Override
  <T> List<T> handles(Iterator<Task<T>> tasks) throws InterruptedException {
    Objects.requireNonNull(tasks, "tasks");
    var fanOut = new StagesFanOut<T>("Joins.handles", "tasks");
    fanOut.startTasks(tasks);
    try {
      fanOut.awaitAllOrFirstFailure();
    } catch (InterruptedException interrupt) {
      fanOut.cancelAndJoin();
      fanOut.addFailuresTo(interrupt);
      throw interrupt;
    }
    if (fanOut.failed()) {
      fanOut.leave();
      fanOut.throwFailure();
    }
    return fanOut.results();
  }

  /**
   * Runs each of {@code tasks} at the same time, and returns the results in the order of the elements.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   */
  @Override
  <T, C extends Callable<? extends T>> List<T> bounded(List<C> tasks) throws Exception {
    Objects.requireNonNull(tasks, "tasks");
    var fanOut = new EachFanOut<C, T>("Joins.bounded", "tasks", executor, BOUNDED_TASKS) {
      @Override
      protected T call(C task) throws Exception {
        return task.call();
      }
    };
    fanOut.start(tasks);
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
    return fanOut.results();
  }

  /**
   * Waits for each of {@code tasks}, at most 4 at once, and returns the results in the order of the elements.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  <T> List<T> lazyStages(Iterable<CompletableFuture<T>> tasks) {
    Objects.requireNonNull(tasks, "tasks");
    var fanOut = new AsyncEachFanOut<CompletableFuture<T>, T>("Joins.lazyStages", "tasks", executor, LAZY_STAGES_TASKS) {
      @Override
      protected CompletionStage<? extends T> callAsync(CompletableFuture<T> task) {
        return task;
      }
    };
    fanOut.startAtMost(4, tasks);
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
    return fanOut.results();
  }

  /**
   * Runs each of {@code tasks} at the same time, and waits for all.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   */
  @Override
  <T> void all(Callable<T>[] tasks) throws Exception {
    Objects.requireNonNull(tasks, "tasks");
    var fanOut = new EachFanOut<Callable<T>, T>("Joins.all", "tasks", executor, ALL_TASKS) {
      @Override
      protected T call(Callable<T> task) throws Exception {
        return task.call();
      }
    };
    fanOut.discardResults();
    fanOut.start(tasks);
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
  }

  /**
   * Waits for each of {@code tasks}.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  <T> void allStages(List<CompletableFuture<T>> tasks) {
    Objects.requireNonNull(tasks, "tasks");
    var fanOut = new StagesFanOut<T>("Joins.allStages", "tasks");
    fanOut.discardResults();
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
  }
}
