package shop;

import dev.fanwise.FanOutOptions;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;

/**
 * The fan-out methods of {@link Base}.
 *
 * @param <T> as for {@link Base}
 */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class BaseFanOut<T> extends Base<T> {
  /** The threads of {@code Base.all/item}. */
  private static final ThreadFactory ALL_ITEM = DaemonThreads.named("Base.all/item");

  /** Apply to every call. */
  private final FanOutOptions options;

  /** Each task has a thread of its own. */
  BaseFanOut() {
    this.options = FanOutOptions.defaults();
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  BaseFanOut(Executor executor) {
    this.options = FanOutOptions.defaults().withExecutor(executor);
  }

  /**
   * The options apply to every call.
   *
   * @param options apply to every call
   */
  BaseFanOut(FanOutOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Runs {@code item} for each of {@code keys} at the same time, and returns the results in the order of
   * the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  List<T> all(List<T> keys) {
    Objects.requireNonNull(keys, "keys");
    var tasks = new EachFanOut<T, T, T>("Base.all", "item", options, ALL_ITEM) {
      @Override
      protected T call(T key) {
        return BaseFanOut.this.item(key);
      }
    };
    tasks.start(keys);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    }
    if (tasks.failed()) {
      tasks.leave();
      throw tasks.failure();
    }
    return tasks.results();
  }
}
