package net;

import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.KeyedFanOut;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The fan-out methods of {@link Sites}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class SitesFanOut extends Sites {
  /** The threads of {@code Sites.texts/text}. */
  private static final ThreadFactory TEXTS_TEXT = DaemonThreads.named("Sites.texts/text");

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
   * Runs {@code text} for each of {@code roots} at the same time, at most 8 at once, and returns the results by element.
   * Nothing outlives the call: it returns when all tasks have ended.
   * After the first failure the other tasks are asked to stop and waited for; then all failures are thrown in an {@code ExceptionGroup}.
   * When the caller is interrupted, tasks still running are asked to stop and waited for; failures outrank that.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  Map<URI, String> texts(Set<URI> roots) {
    Objects.requireNonNull(roots, "roots");
    var tasks = new KeyedFanOut<URI, String>("Sites.texts", "text", executor, TEXTS_TEXT) {
      @Override
      protected String call(URI root) throws IOException {
        return SitesFanOut.this.text(root);
      }
    };
    tasks.groupFailures();
    tasks.startAtMost(8, roots);
    try {
      tasks.awaitAllOrFirstFailure();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      tasks.throwFailuresOver(interrupt);
      throw tasks.cancellation(interrupt);
    }
    if (tasks.failed()) {
      tasks.cancelAndJoin();
      throw tasks.exceptionGroup();
    }
    return tasks.resultsByElement();
  }
}
