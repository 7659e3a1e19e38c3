package net;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Outcome;
import dev.fanwise.runtime.DaemonThreads;
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

/** The fan-out methods of {@link Sites}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class SitesFanOut extends Sites {
  /** The timeout of {@code texts}. */
  private static final Duration TEXTS_TIMEOUT = Duration.ofMillis(2500);

  /** The threads of {@code Sites.texts/text}. */
  private static final ThreadFactory TEXTS_TEXT = DaemonThreads.named("Sites.texts/text");

  /** Apply to every call. */
  private final FanOutOptions options;

  /** Each task has a thread of its own. */
  SitesFanOut() {
    this.options = FanOutOptions.defaults();
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  SitesFanOut(Executor executor) {
    this.options = FanOutOptions.defaults().withExecutor(executor);
  }

  /**
   * The options apply to every call.
   *
   * @param options apply to every call
   */
  SitesFanOut(FanOutOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Runs {@code text} for each of {@code roots} at the same time, and returns the results in the order
   * of the elements.
   * Nothing outlives the call: it returns when all tasks have completed.
   * Each {@code Outcome} holds the value, failure or cancellation of its task; no failure is thrown.
   * When the caller is interrupted, or 2500 ms have passed, running tasks are cancelled and joined.
   * An {@code Outcome} that is late is {@code Cancelled}.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  List<Outcome<String>> texts(List<URI> roots) throws InterruptedException, TimeoutException {
    Objects.requireNonNull(roots, "roots");
    var tasks = new EachFanOut<URI, String, String>("Sites.texts", "text", options, TEXTS_TEXT) {
      @Override
      protected String call(URI root) throws IOException {
        return SitesFanOut.this.text(root);
      }
    };
    tasks.limitTime(TEXTS_TIMEOUT);
    tasks.keepFailures();
    tasks.start(roots);
    try {
      if (!tasks.awaitUntilTimeout()) {
        tasks.cancelAndJoin();
      }
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw interrupt;
    }
    return tasks.outcomes();
  }
}
