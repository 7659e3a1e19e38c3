package net;

import dev.fanwise.Outcome;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.Deadline;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeoutException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The fan-out methods of {@link Sites}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class SitesFanOut extends Sites {
  /** The timeout of {@code texts}. */
  private static final Duration TEXTS_TIMEOUT = Duration.ofMillis(2500);

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
   * Runs {@code text} for each of {@code roots} at the same time, and returns the results in the order of the elements.
   * Nothing outlives the call: it returns when all tasks have ended.
   * Whatever becomes of a task is in its {@code Outcome}; no failure is thrown.
   * When the caller is interrupted or 2500 ms have passed, tasks still running are asked to stop and waited for.
   */
  @Override
  List<Outcome<String>> texts(List<URI> roots) throws InterruptedException, TimeoutException {
    Objects.requireNonNull(roots, "roots");
    var deadline = Deadline.after(TEXTS_TIMEOUT);
    var tasks = new EachFanOut<URI, String>("Sites.texts", "text", executor, TEXTS_TEXT) {
      @Override
      protected String call(URI root) throws IOException {
        return SitesFanOut.this.text(root);
      }
    };
    tasks.keepFailures();
    tasks.start(roots);
    try {
      tasks.awaitAll(deadline);
    } catch (InterruptedException | TimeoutException stop) {
      tasks.cancelAndJoin();
      throw stop;
    }
    return tasks.outcomes();
  }
}
