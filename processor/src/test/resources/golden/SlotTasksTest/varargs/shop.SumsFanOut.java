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

/** The fan-out methods of {@link Sums}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class SumsFanOut extends Sums {
  /** The threads of {@code Sums.sum/total}. */
  private static final ThreadFactory SUM_TOTAL = DaemonThreads.named("Sums.sum/total");

  /** The threads of {@code Sums.sum/text}. */
  private static final ThreadFactory SUM_TEXT = DaemonThreads.named("Sums.sum/text");

  /** The threads of {@code Sums.wider/total}. */
  private static final ThreadFactory WIDER_TOTAL = DaemonThreads.named("Sums.wider/total");

  /** The threads of {@code Sums.wider/text}. */
  private static final ThreadFactory WIDER_TEXT = DaemonThreads.named("Sums.wider/text");

  /** Runs the tasks; null: each has a thread of its own. */
  private final @Nullable Executor executor;

  /** Each task has a thread of its own. */
  SumsFanOut() {
    this.executor = null;
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  SumsFanOut(Executor executor) {
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * Runs {@code total} and {@code text} at the same time.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  Sum sum(int... numbers) {
    var tasks = new FanOut("Sums.sum", executor);
    var total = new Slot<Integer>(tasks, "total") {
      @Override
      protected Integer call() {
        return SumsFanOut.this.total(numbers);
      }
    };
    var text = new Slot<String>(tasks, "text") {
      @Override
      protected String call() {
        return SumsFanOut.this.text();
      }
    };

    tasks.start(total, SUM_TOTAL);
    tasks.start(text, SUM_TEXT);
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
    return new Sum(total.result(), text.result());
  }

  /**
   * Runs {@code total} and {@code text} at the same time.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  Sum wider(Integer[] numbers) {
    var tasks = new FanOut("Sums.wider", executor);
    var total = new Slot<Integer>(tasks, "total") {
      @Override
      protected Integer call() {
        return SumsFanOut.this.total((Object[]) numbers);
      }
    };
    var text = new Slot<String>(tasks, "text") {
      @Override
      protected String call() {
        return SumsFanOut.this.text();
      }
    };

    tasks.start(total, WIDER_TOTAL);
    tasks.start(text, WIDER_TEXT);
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
    return new Sum(total.result(), text.result());
  }
}
