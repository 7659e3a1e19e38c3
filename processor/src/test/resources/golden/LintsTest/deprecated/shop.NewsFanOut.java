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

/** The fan-out methods of {@link News}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class NewsFanOut extends News {
  /** The threads of {@code News.load/title}. */
  private static final ThreadFactory LOAD_TITLE = DaemonThreads.named("News.load/title");

  /** The threads of {@code News.of/title}. */
  private static final ThreadFactory OF_TITLE = DaemonThreads.named("News.of/title");

  /** Apply to every call. */
  private final FanOutOptions options;

  /** Each task has a thread of its own. */
  NewsFanOut() {
    this.options = FanOutOptions.defaults();
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  NewsFanOut(Executor executor) {
    this.options = FanOutOptions.defaults().withExecutor(executor);
  }

  /**
   * The options apply to every call.
   *
   * @param options apply to every call
   */
  NewsFanOut(FanOutOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Runs {@code title}.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  @Deprecated
  Page load() {
    var tasks = new FanOut("News.load", options);
    var title = new Slot<Old>(tasks, "title") {
      @Override
      protected Old call() {
        return NewsFanOut.this.title();
      }
    };

    tasks.start(title, LOAD_TITLE);
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
    return new Page(title.result());
  }

  /**
   * Runs {@code title}.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  @SuppressWarnings("deprecation")
  Page of(Old old) {
    var tasks = new FanOut("News.of", options);
    var title = new Slot<Old>(tasks, "title") {
      @Override
      protected Old call() {
        return NewsFanOut.this.title();
      }
    };

    tasks.start(title, OF_TITLE);
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
    return new Page(title.result());
  }
}
