package net;

import dev.fanwise.FanOutOptions;
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

/** The fan-out methods of {@link Sites}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class SitesFanOut extends Sites {
  /** The threads of {@code Sites.warmUp/text}. */
  private static final ThreadFactory WARM_UP_TEXT = DaemonThreads.named("Sites.warmUp/text");

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
   * Runs {@code text} for each of {@code roots} at the same time, and waits for all.
   * Nothing outlives the call: it returns when all tasks have completed.
   * After a failure the other tasks continue; then all failures are thrown in an {@code ExceptionGroup}.
   * An {@code Error} among them is rethrown unchanged, with the others suppressed.
   * A cancelled task is not a failure.
   * When the caller is interrupted, running tasks are cancelled and joined; failures take precedence.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  void warmUp(List<URI> roots) throws InterruptedException {
    Objects.requireNonNull(roots, "roots");
    var tasks = new EachFanOut<URI, String, String>("Sites.warmUp", "text", options, WARM_UP_TEXT) {
      @Override
      protected String call(URI root) throws IOException {
        return SitesFanOut.this.text(root);
      }
    };
    tasks.collectFailures();
    tasks.discardResults();
    tasks.start(roots);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      if (tasks.failed()) {
        throw tasks.allFailures(interrupt);
      }
      throw interrupt;
    }
    if (tasks.failed()) {
      throw tasks.allFailures();
    }
  }
}
