package shop;

import dev.fanwise.Task;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.FanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.GroupHandle;
import dev.fanwise.runtime.OutcomeSlot;
import dev.fanwise.runtime.Slot;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The fan-out methods of {@link Pages}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class PagesFanOut extends Pages {
  /** The threads of {@code Pages.load}. */
  private static final ThreadFactory LOAD = DaemonThreads.named("Pages.load");

  /** The threads of {@code Pages.load/product}. */
  private static final ThreadFactory LOAD_PRODUCT = DaemonThreads.named("Pages.load/product");

  /** The threads of {@code Pages.load/price}. */
  private static final ThreadFactory LOAD_PRICE = DaemonThreads.named("Pages.load/price");

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
   * Runs {@code product} and {@code price} at the same time.
   * The first failure of {@code product} is thrown as it is; tasks still running are left to run.
   * Whatever becomes of {@code price} is in the result.
   * When the handle is cancelled, tasks still running are asked to stop and waited for.
   */
  @Override
  Task<Page> load(long id) {
    return new GroupHandle<Page>("Pages", "load", executor, LOAD) {
      @Override
      protected Page call() throws IOException, InterruptedException {
        var tasks = new FanOut("Pages.load", executor);
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

        tasks.start(product, LOAD_PRODUCT);
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
        return new Page(product.result(), price.outcome());
      }
    }.start();
  }
}
