package shop;

import dev.fanwise.FanOutOptions;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.FanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.Slot;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeoutException;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Pages}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class PagesFanOut implements Pages {
  /** The timeout of {@code load}. */
  private static final Duration LOAD_TIMEOUT = Duration.ofSeconds(2);

  /** The grace of {@code load}. */
  private static final Duration LOAD_GRACE = Duration.ofSeconds(1);

  /** The threads of {@code Pages.load/title}. */
  private static final ThreadFactory LOAD_TITLE = DaemonThreads.named("Pages.load/title");

  /** The threads of {@code Pages.load/size}. */
  private static final ThreadFactory LOAD_SIZE = DaemonThreads.named("Pages.load/size");

  /** The timeout of {@code all}. */
  private static final Duration ALL_TIMEOUT = Duration.ofSeconds(5);

  /** The grace of {@code all}. */
  private static final Duration ALL_GRACE = Duration.ofSeconds(1);

  /** The threads of {@code Pages.all/title}. */
  private static final ThreadFactory ALL_TITLE = DaemonThreads.named("Pages.all/title");

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
   * Runs {@code title} and {@code size} at the same time.
   * The first failure is rethrown unchanged; running tasks are cancelled and joined.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, or 2 seconds have passed, running tasks are cancelled and joined.
   * Cancelled tasks that are still running after 1 second are abandoned: they are reported and not
   * joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  public Page load(long id) throws TimeoutException {
    var tasks = new FanOut("Pages.load", options);
    tasks.limitTime(LOAD_TIMEOUT);
    tasks.limitGrace(LOAD_GRACE);
    tasks.endStartsAtFailure();
    var title = new Slot<String>(tasks, "title") {
      @Override
      protected String call() {
        return PagesFanOut.this.title(id);
      }
    };
    var size = new Slot<Integer>(tasks, "size") {
      @Override
      protected Integer call() {
        return PagesFanOut.this.size(id);
      }
    };

    tasks.start(title, LOAD_TITLE);
    tasks.start(size, LOAD_SIZE);
    try {
      tasks.awaitInTime();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    } catch (TimeoutException timeout) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(timeout);
      throw timeout;
    }
    if (tasks.failed()) {
      tasks.cancelAndJoin();
      throw tasks.failure();
    }
    return new Page(title.result(), size.result());
  }

  /**
   * Runs {@code title} for each of {@code ids} at the same time, and returns the results in the order of
   * the elements.
   * The first failure is rethrown unchanged; running tasks are cancelled and joined.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, or 5 seconds have passed, running tasks are cancelled and joined.
   * Cancelled tasks that are still running after 1 second are abandoned: they are reported and not
   * joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  public List<String> all(List<Long> ids) throws TimeoutException {
    Objects.requireNonNull(ids, "ids");
    var tasks = new EachFanOut<Long, String, String>("Pages.all", "title", options, ALL_TITLE) {
      @Override
      protected String call(Long id) {
        return PagesFanOut.this.title(id);
      }
    };
    tasks.limitTime(ALL_TIMEOUT);
    tasks.limitGrace(ALL_GRACE);
    tasks.endStartsAtFailure();
    tasks.start(ids);
    try {
      tasks.awaitInTime();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    } catch (TimeoutException timeout) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(timeout);
      throw timeout;
    }
    if (tasks.failed()) {
      tasks.cancelAndJoin();
      throw tasks.failure();
    }
    return tasks.results();
  }
}
