package net;

import dev.fanwise.FanOutOptions;
import dev.fanwise.ReturnWhen;
import dev.fanwise.Task;
import dev.fanwise.Waited;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.GivenFanOut;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Mirrors}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class MirrorsFanOut extends Mirrors {
  /** The timeout of {@code next}. */
  private static final Duration NEXT_TIMEOUT = Duration.ofMinutes(1);

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
   * Returns when one has completed or 1 minute has passed, with the completed and the pending tasks.
   * Tasks that are still running then are cancelled; nothing is thrown for a failed one.
   * When the caller is interrupted before that, running tasks continue; the exception holds their
   * handles.
   */
  @Override
  Waited<Object> next(Map<String, Task<?>> pending) throws InterruptedException {
    Objects.requireNonNull(pending, "pending");
    var tasks = new GivenFanOut<Object>("Mirrors.next", "pending", options);
    tasks.returnWhen(ReturnWhen.FIRST_COMPLETED);
    tasks.limitTime(NEXT_TIMEOUT);
    tasks.start(pending.values());
    try {
      tasks.awaitUntilTimeout();
    } catch (InterruptedException interrupt) {
      var interrupted = tasks.interruptedWait(interrupt);
      tasks.leave();
      throw interrupted;
    }
    Waited<Object> waited = tasks.waited();
    tasks.cancel();
    return waited;
  }
}
