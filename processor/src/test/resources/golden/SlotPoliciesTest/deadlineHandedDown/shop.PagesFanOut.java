package shop;

import dev.fanwise.Deadline;
import dev.fanwise.FanOutOptions;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.FanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.Slot;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeoutException;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Pages}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class PagesFanOut extends Pages {
  /** The threads of {@code Pages.load/title}. */
  private static final ThreadFactory LOAD_TITLE = DaemonThreads.named("Pages.load/title");

  /** The threads of {@code Pages.load/shelf}. */
  private static final ThreadFactory LOAD_SHELF = DaemonThreads.named("Pages.load/shelf");

  /** The threads of {@code Pages.shelf/readers}. */
  private static final ThreadFactory SHELF_READERS = DaemonThreads.named("Pages.shelf/readers");

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
   * Runs {@code title} and {@code shelf} at the same time.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, or {@code by} has passed, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Page load(long id, Deadline by) throws InterruptedException, TimeoutException {
    var tasks = new FanOut("Pages.load", options);
    tasks.limitTime(by);
    var title = new Slot<String>(tasks, "title") {
      @Override
      protected String call() {
        return PagesFanOut.this.title(id, by);
      }
    };
    var shelf = new Slot<Shelf>(tasks, "shelf") {
      @Override
      protected Shelf call() throws InterruptedException {
        return PagesFanOut.this.shelf(by);
      }
    };

    tasks.start(title, LOAD_TITLE);
    tasks.start(shelf, LOAD_SHELF);
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
    return new Page(title.result(), shelf.result());
  }

  /**
   * Runs {@code readers}.
   * Each {@code Outcome} holds the value, failure or cancellation of its task; no failure is thrown.
   * When the caller is interrupted, or {@code by} has passed, running tasks are cancelled and joined.
   * An {@code Outcome} that is late is {@code Cancelled}.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Shelf shelf(Deadline by) throws InterruptedException {
    var tasks = new FanOut("Pages.shelf", options);
    tasks.limitTime(by);
    var readers = new Slot<Integer>(tasks, "readers") {
      @Override
      protected Integer call() {
        return PagesFanOut.this.readers(by);
      }
    };

    tasks.startOptional(readers, SHELF_READERS);
    try {
      if (!tasks.awaitUntilTimeout()) {
        tasks.cancelAndJoin();
      }
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(interrupt);
      throw interrupt;
    }
    return new Shelf(readers.outcome());
  }
}
