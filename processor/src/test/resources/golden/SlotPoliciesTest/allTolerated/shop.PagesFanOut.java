package shop;

import dev.fanwise.FanOutOptions;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.FanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.Slot;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Pages}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class PagesFanOut extends Pages {
  /** The threads of {@code Pages.load/title}. */
  private static final ThreadFactory LOAD_TITLE = DaemonThreads.named("Pages.load/title");

  /** The threads of {@code Pages.load/readers}. */
  private static final ThreadFactory LOAD_READERS = DaemonThreads.named("Pages.load/readers");

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
   * Each {@code Outcome} holds the value, failure or cancellation of its task; no failure is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Page load() throws InterruptedException {
    var tasks = new FanOut("Pages.load", options);
    var title = new Slot<String>(tasks, "title") {
      @Override
      protected String call() throws IOException {
        return PagesFanOut.this.title();
      }
    };
    var readers = new Slot<Integer>(tasks, "readers") {
      @Override
      protected Integer call() {
        return PagesFanOut.this.readers();
      }
    };

    tasks.startOptional(title, LOAD_TITLE);
    tasks.startOptional(readers, LOAD_READERS);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(interrupt);
      throw interrupt;
    }
    return new Page(title.outcome(), readers.outcome());
  }
}
