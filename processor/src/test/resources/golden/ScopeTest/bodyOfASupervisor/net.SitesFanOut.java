package net;

import dev.fanwise.FanOutOptions;
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

/** The fan-out methods of {@link Sites}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class SitesFanOut extends Sites {
  /** The threads of {@code Sites.visit/task}. */
  private static final ThreadFactory VISIT_TASK = DaemonThreads.named("Sites.visit/task");

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
   * Runs the body {@code visit}, which starts the tasks.
   * Nothing outlives the call: it returns when the body and all tasks have completed.
   * After a failure the other tasks and the body continue; then all failures are thrown in an
   * {@code ExceptionGroup}.
   * An {@code Error} among them is rethrown unchanged, with the others suppressed.
   * A cancelled task is not a failure.
   * When the caller is interrupted, the body and the tasks are cancelled and joined; failures take
   * precedence.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  void visit(List<URI> roots) {
    var scope = new TaskScope<Void>("Sites.visit", options, VISIT_TASK) {
      @Override
      protected Void body(TaskGroup group) {
        SitesFanOut.this.visit(group, roots);
        return null;
      }
    };
    scope.collectFailures();
    try {
      scope.runBody();
      scope.await();
    } catch (InterruptedException interrupt) {
      scope.cancelAndJoin();
      if (scope.failed()) {
        throw scope.allFailures(interrupt);
      }
      throw scope.cancellation(interrupt);
    }
    if (scope.failed()) {
      scope.cancelAndJoin();
      throw scope.allFailures();
    }
  }
}
