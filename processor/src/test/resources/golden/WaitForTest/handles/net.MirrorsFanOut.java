package net;

import dev.fanwise.FanOutOptions;
import dev.fanwise.ReturnWhen;
import dev.fanwise.Task;
import dev.fanwise.Waited;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.GivenFanOut;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Mirrors}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class MirrorsFanOut extends Mirrors {
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
   * Waits for {@code pending}, tasks that are already running.
   * Returns when all have completed, with the completed and the pending tasks.
   * Nothing is thrown for a failed task.
   * When the caller is interrupted before that, running tasks continue; the exception holds their
   * handles.
   */
  @Override
  Waited<byte[]> rest(Set<Task<byte[]>> pending) throws InterruptedException {
    Objects.requireNonNull(pending, "pending");
    var tasks = new GivenFanOut<byte[]>("Mirrors.rest", "pending", options);
    tasks.returnWhen(ReturnWhen.ALL_COMPLETED);
    tasks.start(pending);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      var interrupted = tasks.interruptedWait(interrupt);
      tasks.leave();
      throw interrupted;
    }
    Waited<byte[]> waited = tasks.waited();
    tasks.leave();
    return waited;
  }
}
