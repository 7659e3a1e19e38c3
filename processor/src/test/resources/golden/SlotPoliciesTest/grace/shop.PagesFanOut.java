package shop;

import dev.fanwise.FanOutOptions;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.FanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.Slot;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeoutException;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Pages}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class PagesFanOut extends Pages {
  /** The timeout of {@code load}. */
  private static final Duration LOAD_TIMEOUT = Duration.ofSeconds(2);

  /** The grace of {@code load}. */
  private static final Duration LOAD_GRACE = Duration.ofMillis(500);

  /** The threads of {@code Pages.load/title}. */
  private static final ThreadFactory LOAD_TITLE = DaemonThreads.named("Pages.load/title");

  /** The threads of {@code Pages.load/readers}. */
  private static final ThreadFactory LOAD_READERS = DaemonThreads.named("Pages.load/readers");

  /** The grace of {@code scope}. */
  private static final Duration SCOPE_GRACE = Duration.ofMillis(500);

  /** The threads of {@code Pages.scope/title}. */
  private static final ThreadFactory SCOPE_TITLE = DaemonThreads.named("Pages.scope/title");

  /** The threads of {@code Pages.scope/readers}. */
  private static final ThreadFactory SCOPE_READERS = DaemonThreads.named("Pages.scope/readers");

  /** Apply to every call. */
  private final FanOutOptions options;

  /** Each task has a thread of its own. */
  PagesFanOut() {
    this.options = FanOutOptions.defaults();
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  PagesFanOut(Executor executor) {
    this.options = FanOutOptions.defaults().withExecutor(executor);
  }

  /**
   * The options apply to every call.
   *
   * @param options apply to every call
   */
  PagesFanOut(FanOutOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Runs {@code title} and {@code readers} at the same time.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, or 2 seconds have passed, running tasks are cancelled and joined.
   * Cancelled tasks that are still running after 500 ms are abandoned: they are reported and not joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Page load() throws InterruptedException, TimeoutException {
    var tasks = new FanOut("Pages.load", options);
    tasks.limitTime(LOAD_TIMEOUT);
    tasks.limitGrace(LOAD_GRACE);
    var title = new Slot<String>(tasks, "title") {
      @Override
      protected String call() {
        return PagesFanOut.this.title();
      }
    };
    var readers = new Slot<Integer>(tasks, "readers") {
      @Override
      protected Integer call() {
        return PagesFanOut.this.readers();
      }
    };

    tasks.start(title, LOAD_TITLE);
    tasks.start(readers, LOAD_READERS);
    try {
      tasks.awaitInTime();
    } catch (InterruptedException | TimeoutException stop) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(stop);
      throw stop;
    }
    if (tasks.failed()) {
      tasks.leave();
      throw tasks.failure();
    }
    return new Page(title.result(), readers.result());
  }

  /**
   * Runs {@code title} and {@code readers} at the same time.
   * Nothing outlives the call: it returns when all tasks have completed.
   * After the first failure the other tasks are cancelled and joined; then all failures are thrown in an
   * {@code ExceptionGroup}.
   * An {@code Error} among them is rethrown unchanged, with the others suppressed.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined; failures take precedence.
   * Cancelled tasks that are still running after 500 ms are abandoned: they are reported and not joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Page scope() throws InterruptedException {
    var tasks = new FanOut("Pages.scope", options);
    tasks.groupFailures();
    tasks.limitGrace(SCOPE_GRACE);
    var title = new Slot<String>(tasks, "title") {
      @Override
      protected String call() {
        return PagesFanOut.this.title();
      }
    };
    var readers = new Slot<Integer>(tasks, "readers") {
      @Override
      protected Integer call() {
        return PagesFanOut.this.readers();
      }
    };

    tasks.start(title, SCOPE_TITLE);
    tasks.start(readers, SCOPE_READERS);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      if (tasks.failed()) {
        throw tasks.allFailures(interrupt);
      }
      throw interrupt;
    }
    if (tasks.failed()) {
      tasks.cancelAndJoin();
      throw tasks.allFailures();
    }
    return new Page(title.result(), readers.result());
  }
}
