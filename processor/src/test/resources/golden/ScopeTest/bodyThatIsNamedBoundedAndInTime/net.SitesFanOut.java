package net;

import dev.fanwise.FanOutOptions;
import dev.fanwise.TaskGroup;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.TaskScope;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeoutException;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Sites}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class SitesFanOut extends Sites {
  /** The timeout of {@code explore}. */
  private static final Duration EXPLORE_TIMEOUT = Duration.ofMinutes(1);

  /** The threads of {@code Sites.explore/task}. */
  private static final ThreadFactory EXPLORE_TASK = DaemonThreads.named("Sites.explore/task");

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
   * Runs the body {@code crawl}, which starts the tasks, at most 16 at the same time.
   * Nothing outlives the call: it returns when the body and all tasks have completed.
   * After the first failure the other tasks and the body are cancelled and joined; then all failures are
   * thrown in an {@code ExceptionGroup}.
   * An {@code Error} among them is rethrown unchanged, with the others suppressed.
   * A cancelled task is not a failure.
   * When the caller is interrupted, or 1 minute has passed, the body and the tasks are cancelled and
   * joined; failures take precedence.
   */
  @Override
  String explore(URI group) throws InterruptedException, TimeoutException {
    var scope = new TaskScope<String>("Sites.explore", options, EXPLORE_TASK) {
      @Override
      protected String body(TaskGroup taskGroup) throws IOException, InterruptedException {
        return SitesFanOut.this.crawl(taskGroup, group);
      }
    };
    scope.limitTime(EXPLORE_TIMEOUT);
    scope.atMost(16);
    try {
      scope.runBody();
      scope.awaitInTime();
    } catch (InterruptedException | TimeoutException stop) {
      scope.cancelAndJoin();
      if (scope.failed()) {
        throw scope.allFailures(stop);
      }
      throw stop;
    }
    if (scope.failed()) {
      scope.cancelAndJoin();
      throw scope.allFailures();
    }
    return scope.result();
  }
}
