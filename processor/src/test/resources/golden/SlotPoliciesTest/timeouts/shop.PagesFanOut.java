package shop;

import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.Deadline;
import dev.fanwise.runtime.FanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.OutcomeSlot;
import dev.fanwise.runtime.Slot;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeoutException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

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
  private static final ThreadFactory WITHOUT_INTERRUPTION_TITLE = DaemonThreads.named("Pages.withoutInterruption/title");

  /** The threads of {@code Pages.withoutInterruption/readers}. */
  private static final ThreadFactory WITHOUT_INTERRUPTION_READERS = DaemonThreads.named("Pages.withoutInterruption/readers");

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
  private static final ThreadFactory TRIED_WITHOUT_INTERRUPTION_TITLE = DaemonThreads.named("Pages.triedWithoutInterruption/title");

  /** The threads of {@code Pages.triedWithoutInterruption/readers}. */
  private static final ThreadFactory TRIED_WITHOUT_INTERRUPTION_READERS = DaemonThreads.named("Pages.triedWithoutInterruption/readers");

  /** The timeout of {@code anyException}. */
  private static final Duration ANY_EXCEPTION_TIMEOUT = Duration.ofSeconds(0, 1000);

  /** The threads of {@code Pages.anyException/title}. */
  private static final ThreadFactory ANY_EXCEPTION_TITLE = DaemonThreads.named("Pages.anyException/title");

  /** The threads of {@code Pages.anyException/readers}. */
  private static final ThreadFactory ANY_EXCEPTION_READERS = DaemonThreads.named("Pages.anyException/readers");

  /** Runs the tasks; null: each has a thread of its own. */
  private final @Nullable Executor executor;

  /** Each task has a thread of its own. */
  PagesFanOut() {
    this.executor = null;
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  PagesFanOut(Executor executor) {
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * Runs {@code title} and {@code readers} at the same time.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted or 250 ms have passed, tasks still running are asked to stop and waited for.
   */
  @Override
  Page within() throws InterruptedException, TimeoutException {
    var deadline = Deadline.after(WITHIN_TIMEOUT);
    var tasks = new FanOut("Pages.within", executor);
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
      tasks.awaitAllOrFirstFailure(deadline);
    } catch (InterruptedException | TimeoutException stop) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(stop);
      throw stop;
    }
    if (tasks.failed()) {
      tasks.leave();
      tasks.throwFailure();
    }
    return new Page(title.result(), readers.result());
  }

  /**
   * Runs {@code title} and {@code readers} at the same time.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted or 1 hour has passed, tasks still running are asked to stop.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  Page withoutInterruption() throws TimeoutException {
    var deadline = Deadline.after(WITHOUT_INTERRUPTION_TIMEOUT);
    var tasks = new FanOut("Pages.withoutInterruption", executor);
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
      tasks.awaitAllOrFirstFailure(deadline);
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
      tasks.throwFailure();
    }
    return new Page(title.result(), readers.result());
  }

  /**
   * Runs {@code title} and {@code readers} at the same time.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted or {@code timeout} has passed, tasks still running are asked to stop and waited for.
   */
  @Override
  Page given(Duration timeout) throws InterruptedException, TimeoutException {
    var deadline = Deadline.after(timeout);
    var tasks = new FanOut("Pages.given", executor);
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
      tasks.awaitAllOrFirstFailure(deadline);
    } catch (InterruptedException | TimeoutException stop) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(stop);
      throw stop;
    }
    if (tasks.failed()) {
      tasks.leave();
      tasks.throwFailure();
    }
    return new Page(title.result(), readers.result());
  }

  /**
   * Runs {@code title} and {@code readers} at the same time.
   * Whatever becomes of a task is in its {@code Outcome}; no failure is thrown.
   * When the caller is interrupted or 2500 ms have passed, tasks still running are asked to stop and waited for.
   * A task that has not ended in time is {@code Cancelled}.
   */
  @Override
  Tried tried() throws InterruptedException {
    var deadline = Deadline.after(TRIED_TIMEOUT);
    var tasks = new FanOut("Pages.tried", executor);
    var title = new OutcomeSlot<String>(tasks, "title") {
      @Override
      protected String call() {
        return PagesFanOut.this.title();
      }
    };
    var readers = new OutcomeSlot<Integer>(tasks, "readers") {
      @Override
      protected Integer call() {
        return PagesFanOut.this.readers();
      }
    };

    tasks.start(title, TRIED_TITLE);
    tasks.start(readers, TRIED_READERS);
    try {
      if (!tasks.awaitAllUntil(deadline)) {
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
   * Whatever becomes of a task is in its {@code Outcome}; no failure is thrown.
   * When the caller is interrupted or 0 seconds have passed, tasks still running are asked to stop and waited for.
   * A task that has not ended in time is {@code Cancelled}.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  Tried triedWithoutInterruption() {
    var deadline = Deadline.after(TRIED_WITHOUT_INTERRUPTION_TIMEOUT);
    var tasks = new FanOut("Pages.triedWithoutInterruption", executor);
    var title = new OutcomeSlot<String>(tasks, "title") {
      @Override
      protected String call() {
        return PagesFanOut.this.title();
      }
    };
    var readers = new OutcomeSlot<Integer>(tasks, "readers") {
      @Override
      protected Integer call() {
        return PagesFanOut.this.readers();
      }
    };

    tasks.start(title, TRIED_WITHOUT_INTERRUPTION_TITLE);
    tasks.start(readers, TRIED_WITHOUT_INTERRUPTION_READERS);
    try {
      if (!tasks.awaitAllUntil(deadline)) {
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
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted or PT0.000001S has passed, tasks still running are asked to stop and waited for.
   */
  @Override
  Page anyException() throws Exception {
    var deadline = Deadline.after(ANY_EXCEPTION_TIMEOUT);
    var tasks = new FanOut("Pages.anyException", executor);
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
      tasks.awaitAllOrFirstFailure(deadline);
    } catch (InterruptedException | TimeoutException stop) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(stop);
      throw stop;
    }
    if (tasks.failed()) {
      tasks.leave();
      tasks.throwFailure();
    }
    return new Page(title.result(), readers.result());
  }
}
