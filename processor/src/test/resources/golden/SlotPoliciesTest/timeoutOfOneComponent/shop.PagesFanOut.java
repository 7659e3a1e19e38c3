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
  /** The threads of {@code Pages.load/title}. */
  private static final ThreadFactory LOAD_TITLE = DaemonThreads.named("Pages.load/title");

  /** The timeout of {@code readers} in {@code load}. */
  private static final Duration LOAD_READERS_TIMEOUT = Duration.ofMillis(200);

  /** The threads of {@code Pages.load/readers}. */
  private static final ThreadFactory LOAD_READERS = DaemonThreads.named("Pages.load/readers");

  /** The timeout of {@code heading} in {@code rest}. */
  private static final Duration REST_HEADING_TIMEOUT = Duration.ofSeconds(1);

  /** The threads of {@code Pages.rest/heading}. */
  private static final ThreadFactory REST_HEADING = DaemonThreads.named("Pages.rest/heading");

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
   * The first failure of {@code title} is rethrown unchanged; running tasks continue. The outcome of
   * {@code readers} is in the result.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * After 200 ms {@code readers} is cancelled, and fails with a {@code TimeoutException}.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Page load() throws InterruptedException {
    var tasks = new FanOut("Pages.load", options);
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
    tasks.limitTime(readers, LOAD_READERS_TIMEOUT);
    tasks.startOptional(readers, LOAD_READERS);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(interrupt);
      throw interrupt;
    }
    if (tasks.failed()) {
      tasks.leave();
      throw tasks.failure();
    }
    return new Page(title.result(), readers.outcome());
  }

  /**
   * Runs {@code heading}.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * After 1 second {@code heading} is cancelled, and fails with a {@code TimeoutException}.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Rest rest() throws InterruptedException, TimeoutException {
    var tasks = new FanOut("Pages.rest", options);
    var heading = new Slot<String>(tasks, "heading") {
      @Override
      protected String call() {
        return PagesFanOut.this.title();
      }
    };

    tasks.limitTime(heading, REST_HEADING_TIMEOUT);
    tasks.start(heading, REST_HEADING);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(interrupt);
      throw interrupt;
    }
    if (tasks.failed()) {
      tasks.leave();
      throw tasks.failure(TimeoutException.class);
    }
    return new Rest(heading.result());
  }
}
