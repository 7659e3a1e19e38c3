package shop;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Task;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.FanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.GroupHandle;
import dev.fanwise.runtime.Slot;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;

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
   * Runs {@code product} and {@code price} at the same time.
   * The first failure of {@code product} is rethrown unchanged; running tasks continue. The outcome of
   * {@code price} is in the result.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the handle is cancelled, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Task<Page> load(long id) {
    return new GroupHandle<Page>("Pages", "load", options, LOAD) {
      @Override
      protected Page call() throws IOException, InterruptedException {
        var tasks = new FanOut("Pages.load", options);
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

        tasks.start(product, LOAD_PRODUCT);
        tasks.startOptional(price, LOAD_PRICE);
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
}
