package net;

import dev.fanwise.TaskGroup;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.TaskScope;
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
  /** The threads of {@code Sites.visit/task}. */
  private static final ThreadFactory VISIT_TASK = DaemonThreads.named("Sites.visit/task");

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
   * Runs the body {@code visit}, which starts tasks as it goes along.
   * Nothing outlives the call: it returns when the body and all tasks have ended.
   * After a failure the other tasks and the body go on; then all failures are thrown in an {@code ExceptionGroup}.
   * When the caller is interrupted, the body and the tasks are asked to stop and waited for; failures outrank that.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  void visit(List<URI> roots) {
    var scope = new TaskScope<Void>("Sites.visit", executor, VISIT_TASK) {
      @Override
      protected Void body(TaskGroup group) {
        SitesFanOut.this.visit(group, roots);
        return null;
      }
    };
    scope.collectFailures();
    try {
      scope.runBody();
    } catch (InterruptedException interrupt) {
      scope.cancelAndJoin();
      scope.throwFailuresOver(interrupt);
      throw scope.cancellation(interrupt);
    }
    if (scope.failed()) {
      throw scope.exceptionGroup();
    }
  }
}
