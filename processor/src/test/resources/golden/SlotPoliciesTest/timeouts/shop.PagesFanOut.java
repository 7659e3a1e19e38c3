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
  /** The timeout of {@code within}. */
  private static final Duration WITHIN_TIMEOUT = Duration.ofMillis(250);

  /** The threads of {@code Pages.within/title}. */
  private static final ThreadFactory WITHIN_TITLE = DaemonThreads.named("Pages.within/title");

  /** The threads of {@code Pages.within/readers}. */
  private static final ThreadFactory WITHIN_READERS = DaemonThreads.named("Pages.within/readers");

  /** The timeout of {@code withoutInterruption}. */
  private static final Duration WITHOUT_INTERRUPTION_TIMEOUT = Duration.ofHours(1);

  /** The threads of {@code Pages.withoutInterruption/title}. */
  private static final ThreadFactory WITHOUT_INTERRUPTION_TITLE = DaemonThreads.named(
      "Pages.withoutInterruption/title");

  /** The threads of {@code Pages.withoutInterruption/readers}. */
  private static final ThreadFactory WITHOUT_INTERRUPTION_READERS = DaemonThreads.named(
      "Pages.withoutInterruption/readers");

  /** The threads of {@code Pages.given/title}. */
  private static final ThreadFactory GIVEN_TITLE = DaemonThreads.named("Pages.given/title");

  /** The threads of {@code Pages.given/readers}. */
  private static final ThreadFactory GIVEN_READERS = DaemonThreads.named("Pages.given/readers");

  /** The timeout of {@code tried}. */
  private static final Duration TRIED_TIMEOUT = Duration.ofMillis(2500);

  /** The threads of {@code Pages.tried/title}. */
  private static final ThreadFactory TRIED_TITLE = DaemonThreads.named("Pages.tried/title");

  /** The threads of {@code Pages.tried/readers}. */
  private static final ThreadFactory TRIED_READERS = DaemonThreads.named("Pages.tried/readers");

  /** The timeout of {@code triedWithoutInterruption}. */
  private static final Duration TRIED_WITHOUT_INTERRUPTION_TIMEOUT = Duration.ZERO;

  /** The threads of {@code Pages.triedWithoutInterruption/title}. */
  private static final ThreadFactory TRIED_WITHOUT_INTERRUPTION_TITLE = DaemonThreads.named(
      "Pages.triedWithoutInterruption/title");

  /** The threads of {@code Pages.triedWithoutInterruption/readers}. */
  private static final ThreadFactory TRIED_WITHOUT_INTERRUPTION_READERS = DaemonThreads.named(
      "Pages.triedWithoutInterruption/readers");

  /** The timeout of {@code anyException}. */
  private static final Duration ANY_EXCEPTION_TIMEOUT = Duration.ofSeconds(0, 1000);

  /** The threads of {@code Pages.anyException/title}. */
  private static final ThreadFactory ANY_EXCEPTION_TITLE = DaemonThreads.named("Pages.anyException/title");

  /** The threads of {@code Pages.anyException/readers}. */
  private static final ThreadFactory ANY_EXCEPTION_READERS = DaemonThreads.named("Pages.anyException/readers");

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
   * When the caller is interrupted, or 250 ms have passed, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Page within() throws InterruptedException, TimeoutException {
    var tasks = new FanOut("Pages.within", options);
    tasks.limitTime(WITHIN_TIMEOUT);
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

    tasks.start(title, WITHIN_TITLE);
    tasks.start(readers, WITHIN_READERS);
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
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, or 1 hour has passed, running tasks are cancelled.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  Page withoutInterruption() throws TimeoutException {
    var tasks = new FanOut("Pages.withoutInterruption", options);
    tasks.limitTime(WITHOUT_INTERRUPTION_TIMEOUT);
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

    tasks.start(title, WITHOUT_INTERRUPTION_TITLE);
    tasks.start(readers, WITHOUT_INTERRUPTION_READERS);
    try {
      tasks.awaitInTime();
    } catch (InterruptedException interrupt) {
      tasks.cancel();
      throw tasks.cancellation(interrupt);
    } catch (TimeoutException timeout) {
      tasks.cancel();
      tasks.addFailuresTo(timeout);
      throw timeout;
    }
    if (tasks.failed()) {
      tasks.leave();
      throw tasks.failure();
    }
    return new Page(title.result(), readers.result());
  }

  /**
   * Runs {@code title} and {@code readers} at the same time.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, or {@code timeout} has passed, running tasks are cancelled and
   * joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Page given(Duration timeout) throws InterruptedException, TimeoutException {
    var tasks = new FanOut("Pages.given", options);
    tasks.limitTime(timeout);
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

    tasks.start(title, GIVEN_TITLE);
    tasks.start(readers, GIVEN_READERS);
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
   * Each {@code Outcome} holds the value, failure or cancellation of its task; no failure is thrown.
   * When the caller is interrupted, or 2500 ms have passed, running tasks are cancelled and joined.
   * An {@code Outcome} that is late is {@code Cancelled}.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Tried tried() throws InterruptedException {
    var tasks = new FanOut("Pages.tried", options);
    tasks.limitTime(TRIED_TIMEOUT);
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

    tasks.startOptional(title, TRIED_TITLE);
    tasks.startOptional(readers, TRIED_READERS);
    try {
      if (!tasks.awaitUntilTimeout()) {
        tasks.cancelAndJoin();
      }
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(interrupt);
      throw interrupt;
    }
    return new Tried(title.outcome(), readers.outcome());
  }

  /**
   * Runs {@code title} and {@code readers} at the same time.
   * Each {@code Outcome} holds the value, failure or cancellation of its task; no failure is thrown.
   * When the caller is interrupted, or 0 seconds have passed, running tasks are cancelled and joined.
   * An {@code Outcome} that is late is {@code Cancelled}.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  Tried triedWithoutInterruption() {
    var tasks = new FanOut("Pages.triedWithoutInterruption", options);
    tasks.limitTime(TRIED_WITHOUT_INTERRUPTION_TIMEOUT);
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

    tasks.startOptional(title, TRIED_WITHOUT_INTERRUPTION_TITLE);
    tasks.startOptional(readers, TRIED_WITHOUT_INTERRUPTION_READERS);
    try {
      if (!tasks.awaitUntilTimeout()) {
        tasks.cancelAndJoin();
      }
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    }
    return new Tried(title.outcome(), readers.outcome());
  }

  /**
   * Runs {@code title} and {@code readers} at the same time.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, or PT0.000001S has passed, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Page anyException() throws Exception {
    var tasks = new FanOut("Pages.anyException", options);
    tasks.limitTime(ANY_EXCEPTION_TIMEOUT);
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

    tasks.start(title, ANY_EXCEPTION_TITLE);
    tasks.start(readers, ANY_EXCEPTION_READERS);
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
}
