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
   * When the caller is interrupted, running tasks continue.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Page leave() throws InterruptedException {
    var tasks = new FanOut("Pages.leave", options);
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
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.leave();
      tasks.addFailuresTo(interrupt);
      throw interrupt;
    }
    if (tasks.failed()) {
      tasks.leave();
      throw tasks.failure();
    }
    return new Page(title.result(), readers.result());
  }

  /**
   * Runs {@code title} and {@code readers} at the same time.
   * The first failure is rethrown unchanged; running tasks are cancelled.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Page cancel() throws InterruptedException {
    var tasks = new FanOut("Pages.cancel", options);
    tasks.endStartsAtFailure();
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
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancel();
      tasks.addFailuresTo(interrupt);
      throw interrupt;
    }
    if (tasks.failed()) {
      tasks.cancel();
      throw tasks.failure();
    }
    return new Page(title.result(), readers.result());
  }

  /**
   * Runs {@code title} and {@code readers} at the same time.
   * The first failure is rethrown unchanged; running tasks are cancelled and joined.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Page join() throws InterruptedException {
    var tasks = new FanOut("Pages.join", options);
    tasks.endStartsAtFailure();
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
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(interrupt);
      throw interrupt;
    }
    if (tasks.failed()) {
      tasks.cancelAndJoin();
      throw tasks.failure();
    }
    return new Page(title.result(), readers.result());
  }
}
