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

/** The fan-out methods of {@link ProductPages}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class ProductPagesFanOut extends ProductPages {
  /** The threads of {@code ProductPages.load/product}. */
  private static final ThreadFactory LOAD_PRODUCT = DaemonThreads.named("ProductPages.load/product");

  /** The threads of {@code ProductPages.load/reviews}. */
  private static final ThreadFactory LOAD_REVIEWS = DaemonThreads.named("ProductPages.load/reviews");

  /** The threads of {@code ProductPages.load/price}. */
  private static final ThreadFactory LOAD_PRICE = DaemonThreads.named("ProductPages.load/price");

  /** Apply to every call. */
  private final FanOutOptions options;

  /** Each task has a thread of its own. */
  ProductPagesFanOut() {
    this.options = FanOutOptions.defaults();
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  ProductPagesFanOut(Executor executor) {
    this.options = FanOutOptions.defaults().withExecutor(executor);
  }

  /**
   * The options apply to every call.
   *
   * @param options apply to every call
   */
  ProductPagesFanOut(FanOutOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Runs {@code product}, {@code reviews} and {@code price} at the same time.
   * The first failure of {@code product} or {@code price} is rethrown unchanged; running tasks continue.
   * The outcome of {@code reviews} is in the result.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Page load(long id) throws IOException, InterruptedException {
    var tasks = new FanOut("ProductPages.load", options);
    var product = new Slot<Product>(tasks, "product") {
      @Override
      protected Product call() throws IOException {
        return ProductPagesFanOut.this.product(id);
      }
    };
    var reviews = new Slot<List<Review>>(tasks, "reviews") {
      @Override
      protected List<Review> call() throws IOException {
        return ProductPagesFanOut.this.reviews(id);
      }
    };
    var price = new Slot<Price>(tasks, "price") {
      @Override
      protected Price call() {
        return ProductPagesFanOut.this.price(id);
      }
    };

    tasks.start(product, LOAD_PRODUCT);
    tasks.startOptional(reviews, LOAD_REVIEWS);
    tasks.start(price, LOAD_PRICE);
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
    return new Page(product.result(), reviews.outcome(), price.result());
  }
}
