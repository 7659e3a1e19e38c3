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

/** The fan-out methods of {@link Pages}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class PagesFanOut extends Pages {
  /** The threads of {@code Pages.leave/title}. */
  private static final ThreadFactory LEAVE_TITLE = DaemonThreads.named("Pages.leave/title");

  /** The threads of {@code Pages.leave/readers}. */
  private static final ThreadFactory LEAVE_READERS = DaemonThreads.named("Pages.leave/readers");

  /** The threads of {@code Pages.cancel/title}. */
  private static final ThreadFactory CANCEL_TITLE = DaemonThreads.named("Pages.cancel/title");

  /** The threads of {@code Pages.cancel/readers}. */
  private static final ThreadFactory CANCEL_READERS = DaemonThreads.named("Pages.cancel/readers");

  /** The threads of {@code Pages.join/title}. */
  private static final ThreadFactory JOIN_TITLE = DaemonThreads.named("Pages.join/title");

  /** The threads of {@code Pages.join/readers}. */
  private static final ThreadFactory JOIN_READERS = DaemonThreads.named("Pages.join/readers");

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
   * When the caller is interrupted, tasks still running are left to run.
   */
  @Override
  Page leave() throws InterruptedException {
    var tasks = new FanOut("Pages.leave", executor);
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

    tasks.start(title, LEAVE_TITLE);
    tasks.start(readers, LEAVE_READERS);
    try {
      tasks.awaitAllOrFirstFailure();
    } catch (InterruptedException interrupt) {
      tasks.leave();
      tasks.addFailuresTo(interrupt);
      throw interrupt;
    }
    if (tasks.failed()) {
      tasks.leave();
      tasks.throwFailure();
    }
    return new Page(title.result(), readers.result());
  }

  /**
   * Runs {@code title} and {@code readers} at the same time.
   * The first failure is thrown as it is; tasks still running are asked to stop.
   * When the caller is interrupted, tasks still running are asked to stop.
   */
  @Override
  Page cancel() throws InterruptedException {
    var tasks = new FanOut("Pages.cancel", executor);
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

    tasks.start(title, CANCEL_TITLE);
    tasks.start(readers, CANCEL_READERS);
    try {
      tasks.awaitAllOrFirstFailure();
    } catch (InterruptedException interrupt) {
      tasks.cancel();
      tasks.addFailuresTo(interrupt);
      throw interrupt;
    }
    if (tasks.failed()) {
      tasks.cancel();
      tasks.throwFailure();
    }
    return new Page(title.result(), readers.result());
  }

  /**
   * Runs {@code title} and {@code readers} at the same time.
   * The first failure is thrown as it is; tasks still running are asked to stop and waited for.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   */
  @Override
  Page join() throws InterruptedException {
    var tasks = new FanOut("Pages.join", executor);
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

    tasks.start(title, JOIN_TITLE);
    tasks.start(readers, JOIN_READERS);
    try {
      tasks.awaitAllOrFirstFailure();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(interrupt);
      throw interrupt;
    }
    if (tasks.failed()) {
      tasks.cancelAndJoin();
      tasks.throwFailure();
    }
    return new Page(title.result(), readers.result());
  }
}
