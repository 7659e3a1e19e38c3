package shop;

import dev.fanwise.FanOutOptions;
import dev.fanwise.runtime.DaemonThreads;
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
   * Runs {@code product} for each of {@code ids} at the same time, and returns the results in the order
   * of the elements.
   * The first failure is rethrown unchanged; running tasks are cancelled.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the handle is cancelled, or 2 seconds have passed, running tasks are cancelled.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  CompletableFuture<List<String>> products(List<Long> ids) {
    return new GroupHandle<List<String>>("Pages", "products", options, PRODUCTS) {
      @Override
      protected List<String> call() throws IOException, InterruptedException, TimeoutException {
        Objects.requireNonNull(ids, "ids");
        var tasks = new EachFanOut<Long, String, String>("Pages.products", "product", options,
            PRODUCTS_PRODUCT) {
          @Override
          protected String call(Long id) throws IOException {
            return PagesFanOut.this.product(id);
          }
        };
        tasks.limitTime(PRODUCTS_TIMEOUT);
        tasks.endStartsAtFailure();
        tasks.start(ids);
        try {
          tasks.awaitInTime();
        } catch (InterruptedException | TimeoutException stop) {
          tasks.cancel();
          tasks.addFailuresTo(stop);
          throw stop;
        }
        if (tasks.failed()) {
          tasks.cancel();
          throw tasks.failure(IOException.class);
        }
        return tasks.results();
      }
    }.start().toCompletableFuture();
  }
}
