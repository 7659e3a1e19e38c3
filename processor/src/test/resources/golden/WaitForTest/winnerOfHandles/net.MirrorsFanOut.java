package net;

import dev.fanwise.FanOutOptions;
import dev.fanwise.ReturnWhen;
import dev.fanwise.Task;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.GivenFanOut;
import java.util.Arrays;
import java.util.Objects;
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
   * Returns the result of the first task that completes. If it failed, its failure is rethrown
   * unchanged; if it was cancelled, a {@code CancellationException} is thrown.
   * Tasks that are still running then continue.
   * When the caller is interrupted before that, running tasks continue; the exception holds their
   * handles.
   */
  @Override
  byte[] next(Task<byte[]>[] pending) throws InterruptedException {
    Objects.requireNonNull(pending, "pending");
    var tasks = new GivenFanOut<byte[]>("Mirrors.next", "pending", options);
    tasks.race(ReturnWhen.FIRST_COMPLETED);
    tasks.start(Arrays.asList(pending));
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      var interrupted = tasks.interruptedWait(interrupt);
      tasks.leave();
      throw interrupted;
    }
    tasks.leave();
    if (tasks.failed()) {
      throw tasks.failure();
    }
    return tasks.takeWinner();
  }
}
