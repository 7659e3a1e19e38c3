package shop;

import dev.fanwise.ReturnWhen;
import dev.fanwise.Task;
import dev.fanwise.Waited;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.GroupHandle;
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
  /** The threads of {@code Pages.first}. */
  private static final ThreadFactory FIRST = DaemonThreads.named("Pages.first");

  /** The threads of {@code Pages.first/product}. */
  private static final ThreadFactory FIRST_PRODUCT = DaemonThreads.named("Pages.first/product");

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
   * Returns a handle at once. Another thread does what follows, and what that returns or throws is in the handle.
   * Runs {@code product} for each of {@code ids} at the same time.
   * Returns when one has ended, with the tasks that have ended and those that have not.
   * Tasks still running then are left to run; nothing is thrown for a failed one.
   * When the handle is cancelled before that, tasks still running are asked to stop; the exception's cause holds their handles.
   */
  @Override
  Task<Waited<String>> first(List<Long> ids) {
    return new GroupHandle<Waited<String>>("Pages", "first", executor, FIRST) {
      @Override
      protected Waited<String> call() throws InterruptedException {
        Objects.requireNonNull(ids, "ids");
        var tasks = new EachFanOut<Long, String>("Pages.first", "product", executor, FIRST_PRODUCT) {
          @Override
          protected String call(Long id) throws IOException {
            return PagesFanOut.this.product(id);
          }
        };
        tasks.returnWhen(ReturnWhen.FIRST_COMPLETED);
        tasks.start(ids);
        try {
          tasks.awaitReturn();
        } catch (InterruptedException interrupt) {
          tasks.askToStop();
          throw tasks.interruptedWait(interrupt);
        }
        return tasks.handOut();
      }
    }.start();
  }
}
