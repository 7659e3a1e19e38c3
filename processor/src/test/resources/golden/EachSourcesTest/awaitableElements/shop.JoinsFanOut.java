package shop;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.GivenFanOut;
import java.io.IOException;
import java.util.Arrays;
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
   * Runs each of {@code tasks} at the same time, and returns the results in the order of the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  <T> List<T> callables(Collection<? extends Callable<T>> tasks) throws Exception {
    Objects.requireNonNull(tasks, "tasks");
    var fanOut = new EachFanOut<Callable<T>, T, T>("Joins.callables", "tasks", options,
        CALLABLES_TASKS) {
      @Override
      protected T call(Callable<T> task) throws Exception {
        return task.call();
      }
    };
    fanOut.start(tasks);
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
    return fanOut.results();
  }

  /**
   * Runs each of {@code tasks} at the same time, and returns the results in the order of the elements.
   * Each {@code Outcome} holds the value, failure or cancellation of its task; no failure is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  <T> List<Outcome<T>> suppliers(List<Supplier<? extends T>> tasks) throws InterruptedException {
    Objects.requireNonNull(tasks, "tasks");
    var fanOut = new EachFanOut<Supplier<? extends T>, T, T>("Joins.suppliers", "tasks", options,
        SUPPLIERS_TASKS) {
      @Override
      protected T call(Supplier<? extends T> task) {
        return task.get();
      }
    };
    fanOut.keepFailures();
    fanOut.start(tasks);
    try {
      fanOut.await();
    } catch (InterruptedException interrupt) {
      fanOut.cancelAndJoin();
      fanOut.addFailuresTo(interrupt);
      throw interrupt;
    }
    return fanOut.outcomes();
  }

  /**
   * Waits for each of {@code tasks}, and returns the results in the order of the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   */
  @Override
  <T> List<T> stages(List<? extends CompletionStage<T>> tasks) throws InterruptedException,
      IOException {
    Objects.requireNonNull(tasks, "tasks");
    var fanOut = new GivenFanOut<T>("Joins.stages", "tasks", options);
    fanOut.start(tasks);
    try {
      fanOut.await();
    } catch (InterruptedException interrupt) {
      fanOut.cancelAndJoin();
      fanOut.addFailuresTo(interrupt);
      throw interrupt;
    }
    if (fanOut.failed()) {
      fanOut.leave();
      throw fanOut.failure(IOException.class);
    }
    return fanOut.results();
  }

  /**
   * Waits for each of {@code tasks}, and returns the results in the order of the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   */
  @Override
  <T> List<T> handles(Iterator<Task<T>> tasks) throws InterruptedException {
    Objects.requireNonNull(tasks, "tasks");
    var fanOut = new GivenFanOut<T>("Joins.handles", "tasks", options);
    fanOut.start(tasks);
    try {
      fanOut.await();
    } catch (InterruptedException interrupt) {
      fanOut.cancelAndJoin();
      fanOut.addFailuresTo(interrupt);
      throw interrupt;
    }
    if (fanOut.failed()) {
      fanOut.leave();
      throw fanOut.failure();
    }
    return fanOut.results();
  }

  /**
   * Runs each of {@code tasks} at the same time, and returns the results in the order of the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  <T, C extends Callable<? extends T>> List<T> bounded(List<C> tasks) throws Exception {
    Objects.requireNonNull(tasks, "tasks");
    var fanOut = new EachFanOut<C, T, T>("Joins.bounded", "tasks", options, BOUNDED_TASKS) {
      @Override
      protected T call(C task) throws Exception {
        return task.call();
      }
    };
    fanOut.start(tasks);
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
    return fanOut.results();
  }

  /**
   * Waits for each of {@code tasks}, at most 4 at the same time, and returns the results in the order of
   * the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  <T> List<T> lazyStages(Iterable<CompletableFuture<T>> tasks) {
    Objects.requireNonNull(tasks, "tasks");
    var fanOut = new EachFanOut<CompletableFuture<T>, CompletionStage<? extends T>, T>(
        "Joins.lazyStages", "tasks", options, LAZY_STAGES_TASKS) {
      @Override
      protected CompletionStage<? extends T> call(CompletableFuture<T> task) {
        return task;
      }
    };
    fanOut.awaitStages();
    fanOut.atMost(4);
    fanOut.start(tasks);
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
    return fanOut.results();
  }

  /**
   * Runs each of {@code tasks} at the same time, and waits for all.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  <T> void all(Callable<T>[] tasks) throws Exception {
    Objects.requireNonNull(tasks, "tasks");
    var fanOut = new EachFanOut<Callable<T>, T, T>("Joins.all", "tasks", options, ALL_TASKS) {
      @Override
      protected T call(Callable<T> task) throws Exception {
        return task.call();
      }
    };
    fanOut.discardResults();
    fanOut.start(Arrays.asList(tasks));
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
  }

  /**
   * Waits for each of {@code tasks}.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  <T> void allStages(List<CompletableFuture<T>> tasks) {
    Objects.requireNonNull(tasks, "tasks");
    var fanOut = new GivenFanOut<T>("Joins.allStages", "tasks", options);
    fanOut.start(tasks);
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
  }
}
