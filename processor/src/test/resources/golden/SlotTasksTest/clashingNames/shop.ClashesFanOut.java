package shop;

import dev.fanwise.FanOutOptions;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.FanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.Slot;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeoutException;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Clashes}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class ClashesFanOut extends Clashes {
  /** The timeout of {@code load}. */
  private static final Duration LOAD_TIMEOUT = Duration.ofSeconds(2);

  /** The threads of {@code Clashes.load/tasks}. */
  private static final ThreadFactory LOAD_TASKS2 = DaemonThreads.named("Clashes.load/tasks");

  /** The threads of {@code Clashes.load/executor}. */
  private static final ThreadFactory LOAD_EXECUTOR = DaemonThreads.named("Clashes.load/executor");

  /** The threads of {@code Clashes.load/deadline}. */
  private static final ThreadFactory LOAD_DEADLINE = DaemonThreads.named("Clashes.load/deadline");

  /** The threads of {@code Clashes.load/interrupt}. */
  private static final ThreadFactory LOAD_INTERRUPT = DaemonThreads.named("Clashes.load/interrupt");

  /** The threads of {@code Clashes.load/LOAD_TASKS}. */
  private static final ThreadFactory LOAD_LOAD_TASKS = DaemonThreads.named("Clashes.load/LOAD_TASKS");

  /** The threads of {@code Clashes.load/product}. */
  private static final ThreadFactory LOAD_PRODUCT = DaemonThreads.named("Clashes.load/product");

  /** Apply to every call. */
  private final FanOutOptions options;

  /** Each task has a thread of its own. */
  ClashesFanOut() {
    this.options = FanOutOptions.defaults();
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  ClashesFanOut(Executor executor) {
    this.options = FanOutOptions.defaults().withExecutor(executor);
  }

  /**
   * The options apply to every call.
   *
   * @param options apply to every call
   */
  ClashesFanOut(FanOutOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Runs {@code tasks}, {@code executor}, {@code deadline}, {@code interrupt}, {@code LOAD_TASKS} and
   * {@code product} at the same time.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, or 2 seconds have passed, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Names load(Callable<String> product, String fanOut, String timeout, String stop) throws
      Exception {
    Objects.requireNonNull(product, "product");
    var fanOut2 = new FanOut("Clashes.load", options);
    fanOut2.limitTime(LOAD_TIMEOUT);
    var tasks = new Slot<String>(fanOut2, "tasks") {
      @Override
      protected String call() {
        return ClashesFanOut.this.tasks(fanOut, timeout, stop);
      }
    };
    var executor = new Slot<String>(fanOut2, "executor") {
      @Override
      protected String call() {
        return ClashesFanOut.this.executor();
      }
    };
    var deadline = new Slot<String>(fanOut2, "deadline") {
      @Override
      protected String call() {
        return ClashesFanOut.this.deadline();
      }
    };
    var interrupt = new Slot<String>(fanOut2, "interrupt") {
      @Override
      protected String call() {
        return ClashesFanOut.this.interrupt();
      }
    };
    var LOAD_TASKS = new Slot<String>(fanOut2, "LOAD_TASKS") {
      @Override
      protected String call() {
        return ClashesFanOut.this.LOAD_TASKS();
      }
    };
    var productTask = new Slot<String>(fanOut2, "product") {
      @Override
      protected String call() throws Exception {
        return product.call();
      }
    };

    fanOut2.start(tasks, LOAD_TASKS2);
    fanOut2.start(executor, LOAD_EXECUTOR);
    fanOut2.start(deadline, LOAD_DEADLINE);
    fanOut2.start(interrupt, LOAD_INTERRUPT);
    fanOut2.start(LOAD_TASKS, LOAD_LOAD_TASKS);
    fanOut2.start(productTask, LOAD_PRODUCT);
    try {
      fanOut2.awaitInTime();
    } catch (InterruptedException | TimeoutException cause) {
      fanOut2.cancelAndJoin();
      fanOut2.addFailuresTo(cause);
      throw cause;
    }
    if (fanOut2.failed()) {
      fanOut2.leave();
      throw fanOut2.failure(Exception.class);
    }
    return new Names(tasks.result(), executor.result(), deadline.result(), interrupt.result(),
        LOAD_TASKS.result(), productTask.result());
  }
}
