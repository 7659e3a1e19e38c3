package shop;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Task;
import dev.fanwise.runtime.AsyncSlot;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.FanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.GroupHandle;
import dev.fanwise.runtime.Slot;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Pages}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class PagesFanOut extends Pages {
  /** The threads of {@code Pages.both}. */
  private static final ThreadFactory BOTH = DaemonThreads.named("Pages.both");

  /** The threads of {@code Pages.both/page}. */
  private static final ThreadFactory BOTH_PAGE = DaemonThreads.named("Pages.both/page");

  /** The threads of {@code Pages.both/products}. */
  private static final ThreadFactory BOTH_PRODUCTS = DaemonThreads.named("Pages.both/products");

  /** The threads of {@code Pages.page}. */
  private static final ThreadFactory PAGE = DaemonThreads.named("Pages.page");

  /** The threads of {@code Pages.page/product}. */
  private static final ThreadFactory PAGE_PRODUCT = DaemonThreads.named("Pages.page/product");

  /** The threads of {@code Pages.page/price}. */
  private static final ThreadFactory PAGE_PRICE = DaemonThreads.named("Pages.page/price");

  /** The threads of {@code Pages.products}. */
  private static final ThreadFactory PRODUCTS = DaemonThreads.named("Pages.products");

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
   * Runs {@code page} and {@code products} at the same time.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the handle is cancelled, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Task<Both> both(long id, List<Long> ids) {
    return new GroupHandle<Both>("Pages", "both", options, BOTH) {
      @Override
      protected Both call() throws Exception {
        var tasks = new FanOut("Pages.both", options);
        var page = new AsyncSlot<Page>(tasks, "page") {
          @Override
          protected Task<? extends Page> call() {
            return PagesFanOut.this.page(id);
          }
        };
        var products = new AsyncSlot<List<String>>(tasks, "products") {
          @Override
          protected CompletionStage<? extends List<String>> call() {
            return PagesFanOut.this.products(ids);
          }
        };

        tasks.start(page, BOTH_PAGE);
        tasks.start(products, BOTH_PRODUCTS);
        try {
          tasks.await();
        } catch (InterruptedException interrupt) {
          tasks.cancelAndJoin();
          tasks.addFailuresTo(interrupt);
          throw interrupt;
        }
        if (tasks.failed()) {
          tasks.leave();
          throw tasks.failure(Exception.class);
        }
        return new Both(page.result(), products.result());
      }
    }.start();
  }

  /**
   * Returns a handle at once. What follows happens on another thread, and its result or exception is in
   * the handle.
   * Runs {@code product} and {@code price} at the same time.
   * The first failure of {@code product} is rethrown unchanged; running tasks continue. The outcome of
   * {@code price} is in the result.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the handle is cancelled, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Task<Page> page(long id) {
    return new GroupHandle<Page>("Pages", "page", options, PAGE) {
      @Override
      protected Page call() throws IOException, InterruptedException {
        var tasks = new FanOut("Pages.page", options);
        var product = new Slot<String>(tasks, "product") {
          @Override
          protected String call() throws IOException {
            return PagesFanOut.this.product(id);
          }
        };
        var price = new Slot<Long>(tasks, "price") {
          @Override
          protected Long call() {
            return PagesFanOut.this.price(id);
          }
        };

        tasks.start(product, PAGE_PRODUCT);
        tasks.startOptional(price, PAGE_PRICE);
        try {
          tasks.await();
        } catch (InterruptedException interrupt) {
          tasks.cancelAndJoin();
          tasks.addFailuresTo(interrupt);
          throw interrupt;
        }
        if (tasks.failed()) {
          tasks.leave();
          throw tasks.failure(IOException.class);
        }
        return new Page(product.result(), price.outcome());
      }
    }.start();
  }

  /**
   * Returns a handle at once. What follows happens on another thread, and its result or exception is in
   * the handle.
   * Runs {@code product} for each of {@code ids} at the same time, and returns the results in the order
   * of the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the handle is cancelled, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  CompletableFuture<List<String>> products(List<Long> ids) {
    return new GroupHandle<List<String>>("Pages", "products", options, PRODUCTS) {
      @Override
      protected List<String> call() throws IOException, InterruptedException {
        Objects.requireNonNull(ids, "ids");
        var tasks = new EachFanOut<Long, String, String>("Pages.products", "product", options,
            PRODUCTS_PRODUCT) {
          @Override
          protected String call(Long id) throws IOException {
            return PagesFanOut.this.product(id);
          }
        };
        tasks.start(ids);
        try {
          tasks.await();
        } catch (InterruptedException interrupt) {
          tasks.cancelAndJoin();
          tasks.addFailuresTo(interrupt);
          throw interrupt;
        }
        if (tasks.failed()) {
          tasks.leave();
          throw tasks.failure(IOException.class);
        }
        return tasks.results();
      }
    }.start().toCompletableFuture();
  }
}
