package shop;

import dev.fanwise.ReturnWhen;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.Deadline;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.GroupHandle;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeoutException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The fan-out methods of {@link Pages}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class PagesFanOut extends Pages {
  /** The threads of {@code Pages.fastest}. */
  private static final ThreadFactory FASTEST = DaemonThreads.named("Pages.fastest");

  /** The threads of {@code Pages.fastest/product}. */
  private static final ThreadFactory FASTEST_PRODUCT = DaemonThreads.named("Pages.fastest/product");

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
   * Returns the result of the first that ends. If that has failed, its failure is thrown as it is.
   * Tasks still running then, or when {@code timeout} has passed, are asked to stop and waited for.
   * When the handle is cancelled before that, tasks still running are left to run; the exception's cause holds their handles.
   */
  @Override
  CompletableFuture<String> fastest(List<Long> ids, Duration timeout) {
    return new GroupHandle<String>("Pages", "fastest", executor, FASTEST) {
      @Override
      protected String call() throws IOException, InterruptedException, TimeoutException {
        Objects.requireNonNull(ids, "ids");
        var deadline = Deadline.after(timeout);
        var tasks = new EachFanOut<Long, String>("Pages.fastest", "product", executor, FASTEST_PRODUCT) {
          @Override
          protected String call(Long id) throws IOException {
            return PagesFanOut.this.product(id);
          }
        };
        tasks.returnWhen(ReturnWhen.FIRST_COMPLETED);
        tasks.start(ids);
        try {
          tasks.awaitReturn(deadline);
        } catch (InterruptedException interrupt) {
          throw tasks.interruptedWait(interrupt);
        } catch (TimeoutException expiry) {
          tasks.cancelAndJoin();
          tasks.addFailuresTo(expiry);
          throw expiry;
        }
        tasks.cancelAndJoin();
        if (tasks.failed()) {
          tasks.throwFailure(IOException.class);
        }
        return tasks.winner();
      }
    }.start().toCompletableFuture();
  }
}
