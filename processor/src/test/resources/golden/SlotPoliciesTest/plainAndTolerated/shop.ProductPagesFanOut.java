package shop;

import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.FanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.OutcomeSlot;
import dev.fanwise.runtime.Slot;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

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

  /** Runs the tasks; null: each has a thread of its own. */
  private final @Nullable Executor executor;

  /** Each task has a thread of its own. */
  ProductPagesFanOut() {
    this.executor = null;
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  ProductPagesFanOut(Executor executor) {
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * Runs {@code product}, {@code reviews} and {@code price} at the same time.
   * The first failure of {@code product} or {@code price} is thrown as it is; tasks still running are left to run.
   * Whatever becomes of {@code reviews} is in the result.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   */
  @Override
  Page load(long id) throws IOException, InterruptedException {
    var tasks = new FanOut("ProductPages.load", executor);
    var product = new Slot<Product>(tasks, "product") {
      @Override
      protected Product call() throws IOException {
        return ProductPagesFanOut.this.product(id);
      }
    };
    var reviews = new OutcomeSlot<List<Review>>(tasks, "reviews") {
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
    tasks.start(reviews, LOAD_REVIEWS);
    tasks.start(price, LOAD_PRICE);
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
    return new Page(product.result(), reviews.outcome(), price.result());
  }
}
