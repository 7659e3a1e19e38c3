package net;

import dev.fanwise.ReturnWhen;
import dev.fanwise.Task;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.WatchedTasks;
import java.util.Objects;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The fan-out methods of {@link Mirrors}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class MirrorsFanOut extends Mirrors {
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
   * Waits for {@code pending}, tasks that run already.
   * Returns the result of the first that ends. If that has failed, its failure is thrown as it is.
   * Tasks still running then are left to run.
   * When the caller is interrupted before that, tasks still running are left to run; the exception holds their handles.
   */
  @Override
  byte[] next(Task<byte[]>[] pending) throws InterruptedException {
    Objects.requireNonNull(pending, "pending");
    var tasks = new WatchedTasks<byte[]>("Mirrors.next");
    tasks.returnWhen(ReturnWhen.FIRST_COMPLETED);
    tasks.watch(pending);
    try {
      tasks.awaitReturn();
    } catch (InterruptedException interrupt) {
      throw tasks.interruptedWait(interrupt);
    }
    tasks.leave();
    if (tasks.failed()) {
      tasks.throwFailure();
    }
    return tasks.winner();
  }
}
