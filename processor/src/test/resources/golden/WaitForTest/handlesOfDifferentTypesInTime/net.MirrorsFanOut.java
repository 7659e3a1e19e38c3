package net;

import dev.fanwise.ReturnWhen;
import dev.fanwise.Task;
import dev.fanwise.Waited;
import dev.fanwise.runtime.Deadline;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.WatchedTasks;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The fan-out methods of {@link Mirrors}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class MirrorsFanOut extends Mirrors {
  /** The timeout of {@code next}. */
  private static final Duration NEXT_TIMEOUT = Duration.ofMinutes(1);

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
   * Returns when one has ended or 1 minute has passed, with the tasks that have ended and those that have not.
   * Tasks still running then are asked to stop; nothing is thrown for a failed one.
   * When the caller is interrupted before that, tasks still running are left to run; the exception holds their handles.
   */
  @Override
  Waited<Object> next(Map<String, Task<?>> pending) throws InterruptedException {
    Objects.requireNonNull(pending, "pending");
    var deadline = Deadline.after(NEXT_TIMEOUT);
    var tasks = new WatchedTasks<Object>("Mirrors.next");
    tasks.returnWhen(ReturnWhen.FIRST_COMPLETED);
    tasks.watch(pending.values());
    try {
      tasks.awaitReturnUntil(deadline);
    } catch (InterruptedException interrupt) {
      throw tasks.interruptedWait(interrupt);
    }
    Waited<Object> waited = tasks.handOut();
    tasks.cancel(waited.pending());
    return waited;
  }
}
