package shop;

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
  /** The threads of {@code Pages.products}. */
  private static final ThreadFactory PRODUCTS = DaemonThreads.named("Pages.products");

  /** The timeout of {@code products}. */
  private static final Duration PRODUCTS_TIMEOUT = Duration.ofSeconds(2);

  /** The threads of {@code Pages.products/product}. */
  private static final ThreadFactory PRODUCTS_PRODUCT = DaemonThreads.named("Pages.products/product");

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
   * Runs {@code product} for each of {@code ids} at the same time, and returns the results in the order of the elements.
   * The first failure is thrown as it is; tasks still running are asked to stop.
   * When the handle is cancelled or 2 seconds have passed, tasks still running are asked to stop.
   */
  @Override
  CompletableFuture<List<String>> products(List<Long> ids) {
    return new GroupHandle<List<String>>("Pages", "products", executor, PRODUCTS) {
      @Override
      protected List<String> call() throws IOException, InterruptedException, TimeoutException {
        Objects.requireNonNull(ids, "ids");
        var deadline = Deadline.after(PRODUCTS_TIMEOUT);
        var tasks = new EachFanOut<Long, String>("Pages.products", "product", executor, PRODUCTS_PRODUCT) {
          @Override
          protected String call(Long id) throws IOException {
            return PagesFanOut.this.product(id);
          }
        };
        tasks.start(ids);
        try {
          tasks.awaitAllOrFirstFailure(deadline);
        } catch (InterruptedException | TimeoutException stop) {
          tasks.cancel();
          tasks.addFailuresTo(stop);
          throw stop;
        }
        if (tasks.failed()) {
          tasks.cancel();
          tasks.throwFailure(IOException.class);
        }
        return tasks.results();
      }
    }.start().toCompletableFuture();
  }
}
