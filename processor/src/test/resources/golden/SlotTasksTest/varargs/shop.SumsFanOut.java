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

  /** Apply to every call. */
  private final FanOutOptions options;

  /** Each task has a thread of its own. */
  SumsFanOut() {
    this.options = FanOutOptions.defaults();
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  SumsFanOut(Executor executor) {
    this.options = FanOutOptions.defaults().withExecutor(executor);
  }

  /**
   * The options apply to every call.
   *
   * @param options apply to every call
   */
  SumsFanOut(FanOutOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Runs {@code total} and {@code text} at the same time.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  Sum sum(int... numbers) {
    var tasks = new FanOut("Sums.sum", options);
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
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    }
    if (tasks.failed()) {
      tasks.leave();
      throw tasks.failure();
    }
    return new Sum(total.result(), text.result());
  }

  /**
   * Runs {@code total} and {@code text} at the same time.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  Sum wider(Integer[] numbers) {
    var tasks = new FanOut("Sums.wider", options);
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
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    }
    if (tasks.failed()) {
      tasks.leave();
      throw tasks.failure();
    }
    return new Sum(total.result(), text.result());
  }
}
