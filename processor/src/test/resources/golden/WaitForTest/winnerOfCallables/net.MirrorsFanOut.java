package net;

import dev.fanwise.FanOutOptions;
import dev.fanwise.ReturnWhen;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import java.util.Collection;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Mirrors}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class MirrorsFanOut extends Mirrors {
  /** The threads of {@code Mirrors.any/tasks}. */
  private static final ThreadFactory ANY_TASKS = DaemonThreads.named("Mirrors.any/tasks");

  /** Apply to every call. */
  private final FanOutOptions options;

  /** Each task has a thread of its own. */
  MirrorsFanOut() {
    this.options = FanOutOptions.defaults();
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  MirrorsFanOut(Executor executor) {
    this.options = FanOutOptions.defaults().withExecutor(executor);
  }

  /**
   * The options apply to every call.
   *
   * @param options apply to every call
   */
  MirrorsFanOut(FanOutOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Runs each of {@code tasks} at the same time.
   * Returns the result of the first task that succeeds. If none does, all failures are thrown in an
   * {@code ExceptionGroup}; an {@code Error} among them is rethrown unchanged.
   * Tasks that are still running then are cancelled.
   * When the caller is interrupted before that, running tasks continue; the exception holds their
   * handles.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  <T> T any(Collection<? extends Callable<T>> tasks) throws InterruptedException {
    Objects.requireNonNull(tasks, "tasks");
    var fanOut = new EachFanOut<Callable<T>, T, T>("Mirrors.any", "tasks", options, ANY_TASKS) {
      @Override
      protected T call(Callable<T> task) throws Exception {
        return task.call();
      }
    };
    fanOut.race(ReturnWhen.FIRST_SUCCEEDED);
    fanOut.start(tasks);
    try {
      fanOut.await();
    } catch (InterruptedException interrupt) {
      var interrupted = fanOut.interruptedWait(interrupt);
      fanOut.leave();
      throw interrupted;
    }
    fanOut.cancel();
    if (!fanOut.hasWinner()) {
      throw fanOut.allFailures();
    }
    return fanOut.takeWinner();
  }
}
