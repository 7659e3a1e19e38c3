package shop;

import dev.fanwise.Task;
import dev.fanwise.runtime.AsyncSlot;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.FanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.GroupHandle;
import dev.fanwise.runtime.OutcomeSlot;
import dev.fanwise.runtime.Slot;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

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
   * Runs {@code page} and {@code products} at the same time.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the handle is cancelled, tasks still running are asked to stop and waited for.
   */
  @Override
  Task<Both> both(long id, List<Long> ids) {
    return new GroupHandle<Both>("Pages", "both", executor, BOTH) {
      @Override
      protected Both call() throws Exception {
        var tasks = new FanOut("Pages.both", executor);
        var page = new AsyncSlot<Page>(tasks, "page") {
          @Override
          protected CompletionStage<? extends Page> call() {
            return PagesFanOut.this.page(id).toCompletableFuture();
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
          tasks.awaitAllOrFirstFailure();
        } catch (InterruptedException interrupt) {
          tasks.cancelAndJoin();
          tasks.addFailuresTo(interrupt);
          throw interrupt;
        }
        if (tasks.failed()) {
          tasks.leave();
          tasks.throwFailure(Exception.class);
        }
        return new Both(page.result(), products.result());
      }
    }.start();
  }

  /**
   * Returns a handle at once. Another thread does what follows, and what that returns or throws is in the handle.
   * Runs {@code product} and {@code price} at the same time.
   * The first failure of {@code product} is thrown as it is; tasks still running are left to run.
   * Whatever becomes of {@code price} is in the result.
   * When the handle is cancelled, tasks still running are asked to stop and waited for.
   */
  @Override
  Task<Page> page(long id) {
    return new GroupHandle<Page>("Pages", "page", executor, PAGE) {
      @Override
      protected Page call() throws IOException, InterruptedException {
        var tasks = new FanOut("Pages.page", executor);
        var product = new Slot<String>(tasks, "product") {
          @Override
          protected String call() throws IOException {
            return PagesFanOut.this.product(id);
          }
        };
        var price = new OutcomeSlot<Long>(tasks, "price") {
          @Override
          protected Long call() {
            return PagesFanOut.this.price(id);
          }
        };

        tasks.start(product, PAGE_PRODUCT);
        tasks.start(price, PAGE_PRICE);
        try {
          tasks.awaitAllOrFirstFailure();
        } catch (InterruptedException interrupt) {
          tasks.cancelAndJoin();
          tasks.addFailuresTo(interrupt);
          throw interrupt;
        }
        if (tasks.failed()) {
          tasks.leave();
          tasks.throwFailure(IOException.class);
        }
        return new Page(product.result(), price.outcome());
      }
    }.start();
  }

  /**
   * Returns a handle at once. Another thread does what follows, and what that returns or throws is in the handle.
   * Runs {@code product} for each of {@code ids} at the same time, and returns the results in the order of the elements.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the handle is cancelled, tasks still running are asked to stop and waited for.
   */
  @Override
  CompletableFuture<List<String>> products(List<Long> ids) {
    return new GroupHandle<List<String>>("Pages", "products", executor, PRODUCTS) {
      @Override
      protected List<String> call() throws IOException, InterruptedException {
        Objects.requireNonNull(ids, "ids");
        var tasks = new EachFanOut<Long, String>("Pages.products", "product", executor, PRODUCTS_PRODUCT) {
          @Override
          protected String call(Long id) throws IOException {
            return PagesFanOut.this.product(id);
          }
        };
        tasks.start(ids);
        try {
          tasks.awaitAllOrFirstFailure();
        } catch (InterruptedException interrupt) {
          tasks.cancelAndJoin();
          tasks.addFailuresTo(interrupt);
          throw interrupt;
        }
        if (tasks.failed()) {
          tasks.leave();
          tasks.throwFailure(IOException.class);
        }
        return tasks.results();
      }
    }.start().toCompletableFuture();
  }
}
