package shop;

import dev.fanwise.FanOutOptions;
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

/** The fan-out methods of {@link Pages}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class PagesFanOut extends Pages {
  /** The threads of {@code Pages.first}. */
  private static final ThreadFactory FIRST = DaemonThreads.named("Pages.first");

  /** The threads of {@code Pages.first/product}. */
  private static final ThreadFactory FIRST_PRODUCT = DaemonThreads.named("Pages.first/product");

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
   * Returns a handle at once. What follows happens on another thread, and its result or exception is in
   * the handle.
   * Runs {@code product} for each of {@code ids} at the same time.
   * Returns when one has completed, with the completed and the pending tasks.
   * Tasks that are still running then continue; nothing is thrown for a failed one.
   * When the handle is cancelled before that, running tasks are cancelled; the exception's cause holds
   * their handles.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Task<Waited<String>> first(List<Long> ids) {
    return new GroupHandle<Waited<String>>("Pages", "first", options, FIRST) {
      @Override
      protected Waited<String> call() throws InterruptedException {
        Objects.requireNonNull(ids, "ids");
        var tasks = new EachFanOut<Long, String, String>("Pages.first", "product", options,
            FIRST_PRODUCT) {
          @Override
          protected String call(Long id) throws IOException {
            return PagesFanOut.this.product(id);
          }
        };
        tasks.returnWhen(ReturnWhen.FIRST_COMPLETED);
        tasks.start(ids);
        try {
          tasks.await();
        } catch (InterruptedException interrupt) {
          var interrupted = tasks.interruptedWait(interrupt);
          tasks.cancel();
          throw interrupted;
        }
        Waited<String> waited = tasks.waited();
        tasks.leave();
        return waited;
      }
    }.start();
  }
}
