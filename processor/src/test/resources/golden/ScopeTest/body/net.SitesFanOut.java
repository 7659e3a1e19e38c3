package net;

import dev.fanwise.TaskGroup;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.TaskScope;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The fan-out methods of {@link Sites}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class SitesFanOut extends Sites {
  /** The threads of {@code Sites.crawl/task}. */
  private static final ThreadFactory CRAWL_TASK = DaemonThreads.named("Sites.crawl/task");

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
   * Runs the body {@code crawl}, which starts tasks as it goes along.
   * Nothing outlives the call: it returns when the body and all tasks have ended.
   * After the first failure the other tasks and the body are asked to stop and waited for; then all failures are thrown in an {@code ExceptionGroup}.
   * When the caller is interrupted, the body and the tasks are asked to stop and waited for; failures outrank that.
   */
  @Override
  String crawl(URI root) throws InterruptedException {
    var scope = new TaskScope<String>("Sites.crawl", executor, CRAWL_TASK) {
      @Override
      protected String body(TaskGroup group) throws IOException, InterruptedException {
        return SitesFanOut.this.crawl(group, root);
      }
    };
    try {
      scope.runBody();
    } catch (InterruptedException interrupt) {
      scope.cancelAndJoin();
      scope.throwFailuresOver(interrupt);
      throw interrupt;
    }
    if (scope.failed()) {
      scope.cancelAndJoin();
      throw scope.exceptionGroup();
    }
    return scope.result();
  }
}
