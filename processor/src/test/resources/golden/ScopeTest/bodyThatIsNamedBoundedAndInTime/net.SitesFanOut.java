package net;

import dev.fanwise.TaskGroup;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.Deadline;
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
import org.jspecify.annotations.Nullable;

/** The fan-out methods of {@link Sites}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class SitesFanOut extends Sites {
  /** The timeout of {@code explore}. */
  private static final Duration EXPLORE_TIMEOUT = Duration.ofMinutes(1);

  /** The threads of {@code Sites.explore/task}. */
  private static final ThreadFactory EXPLORE_TASK = DaemonThreads.named("Sites.explore/task");

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
   * Runs the body {@code crawl}, which starts tasks as it goes along, at most 16 at once.
   * Nothing outlives the call: it returns when the body and all tasks have ended.
   * After the first failure the other tasks and the body are asked to stop and waited for; then all failures are thrown in an {@code ExceptionGroup}.
   * When the caller is interrupted or 1 minute has passed, the body and the tasks are asked to stop and waited for; failures outrank that.
   */
  @Override
  String explore(URI group) throws InterruptedException, TimeoutException {
    var deadline = Deadline.after(EXPLORE_TIMEOUT);
    var scope = new TaskScope<String>("Sites.explore", executor, EXPLORE_TASK) {
      @Override
      protected String body(TaskGroup taskGroup) throws IOException, InterruptedException {
        return SitesFanOut.this.crawl(taskGroup, group);
      }
    };
    scope.atMost(16);
    try {
      scope.runBody(deadline);
    } catch (InterruptedException | TimeoutException stop) {
      scope.cancelAndJoin();
      scope.throwFailuresOver(stop);
      throw stop;
    }
    if (scope.failed()) {
      scope.cancelAndJoin();
      throw scope.exceptionGroup();
    }
    return scope.result();
  }
}
