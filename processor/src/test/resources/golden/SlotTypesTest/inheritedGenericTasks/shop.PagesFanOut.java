package shop;

import dev.fanwise.FanOutOptions;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.FanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.Slot;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Pages}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class PagesFanOut extends Pages {
  /** The threads of {@code Pages.load/first}. */
  private static final ThreadFactory LOAD_FIRST = DaemonThreads.named("Pages.load/first");

  /** The threads of {@code Pages.load/rest}. */
  private static final ThreadFactory LOAD_REST = DaemonThreads.named("Pages.load/rest");

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
   * Runs {@code first} and {@code rest} at the same time.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  Page load(String key) throws IOException {
    var tasks = new FanOut("Pages.load", options);
    var first = new Slot<String>(tasks, "first") {
      @Override
      protected String call() throws IOException {
        return PagesFanOut.this.first(key);
      }
    };
    var rest = new Slot<List<String>>(tasks, "rest") {
      @Override
      protected List<String> call() {
        return PagesFanOut.this.rest(key);
      }
    };

    tasks.start(first, LOAD_FIRST);
    tasks.start(rest, LOAD_REST);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    }
    if (tasks.failed()) {
      tasks.leave();
      throw tasks.failure(IOException.class);
    }
    return new Page(first.result(), rest.result());
  }
}
