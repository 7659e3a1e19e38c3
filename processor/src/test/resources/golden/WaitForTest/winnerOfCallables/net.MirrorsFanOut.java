package net;

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
import org.jspecify.annotations.Nullable;

/** The fan-out methods of {@link Mirrors}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class MirrorsFanOut extends Mirrors {
  /** The threads of {@code Mirrors.any/tasks}. */
  private static final ThreadFactory ANY_TASKS = DaemonThreads.named("Mirrors.any/tasks");

  /** Runs the tasks; null: each has a thread of its own. */
  private final @Nullable Executor executor;

  /** Each task has a thread of its own. */
  MirrorsFanOut() {
    this.executor = null;
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  MirrorsFanOut(Executor executor) {
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * Runs each of {@code tasks} at the same time.
   * Returns the result of the first that succeeds. If none does, all failures are thrown in an {@code ExceptionGroup}.
   * Tasks still running then are asked to stop.
   * When the caller is interrupted before that, tasks still running are left to run; the exception holds their handles.
   */
  @Override
  <T> T any(Collection<? extends Callable<T>> tasks) throws InterruptedException {
    Objects.requireNonNull(tasks, "tasks");
    var fanOut = new EachFanOut<Callable<T>, T>("Mirrors.any", "tasks", executor, ANY_TASKS) {
      @Override
      protected T call(Callable<T> task) throws Exception {
        return task.call();
      }
    };
    fanOut.returnWhen(ReturnWhen.FIRST_SUCCEEDED);
    fanOut.start(tasks);
    try {
      fanOut.awaitReturn();
    } catch (InterruptedException interrupt) {
      throw fanOut.interruptedWait(interrupt);
    }
    fanOut.cancel();
    if (!fanOut.hasWinner()) {
      throw fanOut.exceptionGroup();
    }
    return fanOut.winner();
  }
}
