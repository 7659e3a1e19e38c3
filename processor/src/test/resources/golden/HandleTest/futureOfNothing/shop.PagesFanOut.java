package shop;

import dev.fanwise.FanOutOptions;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.Elements;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.GroupHandle;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Pages}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class PagesFanOut extends Pages {
  /** The threads of {@code Pages.check}. */
  private static final ThreadFactory CHECK = DaemonThreads.named("Pages.check");

  /** The threads of {@code Pages.check/check}. */
  private static final ThreadFactory CHECK_CHECK = DaemonThreads.named("Pages.check/check");

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
   * Runs {@code check} for each of {@code executor} at the same time, and waits for all.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the handle is cancelled, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  CompletableFuture<Void> check(long[] executor) {
    return new GroupHandle<Void>("Pages", "check", options, CHECK) {
      @Override
      protected Void call() throws IOException, InterruptedException {
        Objects.requireNonNull(executor, "executor");
        var tasks = new EachFanOut<Long, Void, Void>("Pages.check", "check", options, CHECK_CHECK) {
          @Override
          protected Void call(Long id) throws IOException {
            PagesFanOut.this.check(id);
            return null;
          }
        };
        tasks.discardResults();
        tasks.start(Elements.of(executor));
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
        return null;
      }
    }.start().toCompletableFuture();
  }
}
