package net;

import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The fan-out methods of {@link Sites}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class SitesFanOut extends Sites {
  /** The threads of {@code Sites.warmUp/text}. */
  private static final ThreadFactory WARM_UP_TEXT = DaemonThreads.named("Sites.warmUp/text");

  /** Runs the tasks; null: each has a thread of its own. */
  private final @Nullable Executor executor;

  /** Each task has a thread of its own. */
  SitesFanOut() {
    this.executor = null;
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  SitesFanOut(Executor executor) {
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * Runs {@code text} for each of {@code roots} at the same time, and waits for all.
   * Nothing outlives the call: it returns when all tasks have ended.
   * After a failure the other tasks go on; then all failures are thrown in an {@code ExceptionGroup}.
   * When the caller is interrupted, tasks still running are asked to stop and waited for; failures outrank that.
   */
  @Override
  void warmUp(List<URI> roots) throws InterruptedException {
    Objects.requireNonNull(roots, "roots");
    var tasks = new EachFanOut<URI, String>("Sites.warmUp", "text", executor, WARM_UP_TEXT) {
      @Override
      protected String call(URI root) throws IOException {
        return SitesFanOut.this.text(root);
      }
    };
    tasks.collectFailures();
    tasks.discardResults();
    tasks.start(roots);
    try {
      tasks.awaitAll();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      tasks.throwFailuresOver(interrupt);
      throw interrupt;
    }
    if (tasks.failed()) {
      throw tasks.exceptionGroup();
    }
  }
}
