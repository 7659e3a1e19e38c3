package shop;

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
import org.jspecify.annotations.Nullable;

/** The fan-out methods of {@link Pages}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class PagesFanOut extends Pages {
  /** The threads of {@code Pages.load/first}. */
  private static final ThreadFactory LOAD_FIRST = DaemonThreads.named("Pages.load/first");

  /** The threads of {@code Pages.load/rest}. */
  private static final ThreadFactory LOAD_REST = DaemonThreads.named("Pages.load/rest");

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
   * Runs {@code first} and {@code rest} at the same time.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  Page load(String key) throws IOException {
    var tasks = new FanOut("Pages.load", executor);
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
      tasks.awaitAllOrFirstFailure();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    }
    if (tasks.failed()) {
      tasks.leave();
      tasks.throwFailure(IOException.class);
    }
    return new Page(first.result(), rest.result());
  }
}
