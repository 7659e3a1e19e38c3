package shop;

import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.FanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.Slot;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The fan-out methods of {@link Lookups}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class LookupsFanOut extends Lookups {
  /** The threads of {@code Lookups.find/key}. */
  private static final ThreadFactory FIND_KEY = DaemonThreads.named("Lookups.find/key");

  /** The threads of {@code Lookups.find/value}. */
  private static final ThreadFactory FIND_VALUE = DaemonThreads.named("Lookups.find/value");

  /** Runs the tasks; null: each has a thread of its own. */
  private final @Nullable Executor executor;

  /** Each task has a thread of its own. */
  LookupsFanOut() {
    this.executor = null;
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  LookupsFanOut(Executor executor) {
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * Runs {@code key} and {@code value} at the same time.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  Found<? extends CharSequence, ?> find(String name) {
    var tasks = new FanOut("Lookups.find", executor);
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
      tasks.awaitAllOrFirstFailure();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    }
    if (tasks.failed()) {
      tasks.leave();
      tasks.throwFailure();
    }
    return new Found<>(key.result(), value.result());
  }
}
