package shop;

import dev.fanwise.FanOutOptions;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.FanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.Slot;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Lookups}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class LookupsFanOut extends Lookups {
  /** The threads of {@code Lookups.find/key}. */
  private static final ThreadFactory FIND_KEY = DaemonThreads.named("Lookups.find/key");

  /** The threads of {@code Lookups.find/value}. */
  private static final ThreadFactory FIND_VALUE = DaemonThreads.named("Lookups.find/value");

  /** Apply to every call. */
  private final FanOutOptions options;

  /** Each task has a thread of its own. */
  LookupsFanOut() {
    this.options = FanOutOptions.defaults();
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  LookupsFanOut(Executor executor) {
    this.options = FanOutOptions.defaults().withExecutor(executor);
  }

  /**
   * The options apply to every call.
   *
   * @param options apply to every call
   */
  LookupsFanOut(FanOutOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Runs {@code key} and {@code value} at the same time.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  Found<? extends CharSequence, ?> find(String name) {
    var tasks = new FanOut("Lookups.find", options);
    var key = new Slot<CharSequence>(tasks, "key") {
      @Override
      protected CharSequence call() {
        return LookupsFanOut.this.key(name);
      }
    };
    var value = new Slot<Object>(tasks, "value") {
      @Override
      protected Object call() {
        return LookupsFanOut.this.value(name);
      }
    };

    tasks.start(key, FIND_KEY);
    tasks.start(value, FIND_VALUE);
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
    return new Found<>(key.result(), value.result());
  }
}
