package shop;

import dev.fanwise.FanOutOptions;
import dev.fanwise.ReturnWhen;
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
  /** The threads of {@code Pages.fastest}. */
  private static final ThreadFactory FASTEST = DaemonThreads.named("Pages.fastest");

  /** The threads of {@code Pages.fastest/product}. */
  private static final ThreadFactory FASTEST_PRODUCT = DaemonThreads.named("Pages.fastest/product");

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
   * Returns the result of the first task that completes. If it failed, its failure is rethrown
   * unchanged; if it was cancelled, a {@code CancellationException} is thrown.
   * Tasks that are still running then, or when {@code timeout} has passed, are cancelled and joined.
   * When the handle is cancelled before that, running tasks continue; the exception's cause holds their
   * handles.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  CompletableFuture<String> fastest(List<Long> ids, Duration timeout) {
    return new GroupHandle<String>("Pages", "fastest", options, FASTEST) {
      @Override
      protected String call() throws IOException, InterruptedException, TimeoutException {
        Objects.requireNonNull(ids, "ids");
        var tasks = new EachFanOut<Long, String, String>("Pages.fastest", "product", options,
            FASTEST_PRODUCT) {
          @Override
          protected String call(Long id) throws IOException {
            return PagesFanOut.this.product(id);
          }
        };
        tasks.race(ReturnWhen.FIRST_COMPLETED);
        tasks.limitTime(timeout);
        tasks.start(ids);
        try {
          tasks.awaitInTime();
        } catch (InterruptedException interrupt) {
          var interrupted = tasks.interruptedWait(interrupt);
          tasks.leave();
          throw interrupted;
        } catch (TimeoutException expiry) {
          tasks.cancelAndJoin();
          tasks.addFailuresTo(expiry);
          throw expiry;
        }
        tasks.cancelAndJoin();
        if (tasks.failed()) {
          throw tasks.failure(IOException.class);
        }
        return tasks.takeWinner();
      }
    }.start().toCompletableFuture();
  }
}
