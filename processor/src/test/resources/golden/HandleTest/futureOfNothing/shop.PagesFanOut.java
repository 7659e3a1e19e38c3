package shop;

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
import org.jspecify.annotations.Nullable;

/** The fan-out methods of {@link Pages}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class PagesFanOut extends Pages {
  /** The threads of {@code Pages.check}. */
  private static final ThreadFactory CHECK = DaemonThreads.named("Pages.check");

  /** The threads of {@code Pages.check/check}. */
  private static final ThreadFactory CHECK_CHECK = DaemonThreads.named("Pages.check/check");

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
   * Runs {@code check} for each of {@code executor} at the same time, and waits for all.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the handle is cancelled, tasks still running are asked to stop and waited for.
   */
  @Override
  CompletableFuture<Void> check(long[] executor) {
    return new GroupHandle<Void>("Pages", "check", PagesFanOut.this.executor, CHECK) {
      @Override
      protected Void call() throws IOException, InterruptedException {
        Objects.requireNonNull(executor, "executor");
        var tasks = new EachFanOut<Long, Void>("Pages.check", "check", PagesFanOut.this.executor, CHECK_CHECK) {
          @Override
          protected Void call(Long id) throws IOException {
            PagesFanOut.this.check(id);
            return null;
          }
        };
        tasks.discardResults();
        tasks.start(Elements.of(executor));
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
        return null;
      }
    }.start().toCompletableFuture();
  }
}
