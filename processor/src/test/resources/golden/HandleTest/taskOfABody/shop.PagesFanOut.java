package shop;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Task;
import dev.fanwise.TaskGroup;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.GroupHandle;
import dev.fanwise.runtime.TaskScope;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Pages}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class PagesFanOut extends Pages {
  /** The threads of {@code Pages.report}. */
  private static final ThreadFactory REPORT = DaemonThreads.named("Pages.report");

  /** The threads of {@code Pages.report/task}. */
  private static final ThreadFactory REPORT_TASK = DaemonThreads.named("Pages.report/task");

  /** Apply to every call. */
  private final FanOutOptions options;

  /** Each task has a thread of its own. */
  PagesFanOut() {
    this.options = FanOutOptions.defaults();
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  PagesFanOut(Executor executor) {
    this.options = FanOutOptions.defaults().withExecutor(executor);
  }

  /**
   * The options apply to every call.
   *
   * @param options apply to every call
   */
  PagesFanOut(FanOutOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Returns a handle at once. What follows happens on another thread, and its result or exception is in
   * the handle.
   * Runs the body {@code report}, which starts the tasks, at most 4 at the same time.
   * Nothing outlives the call: it returns when the body and all tasks have completed.
   * After the first failure the other tasks and the body are cancelled and joined; then all failures are
   * thrown in an {@code ExceptionGroup}.
   * An {@code Error} among them is rethrown unchanged, with the others suppressed.
   * A cancelled task is not a failure.
   * When the handle is cancelled, the body and the tasks are cancelled and joined; failures take
   * precedence.
   */
  @Override
  Task<String> report(long id) {
    return new GroupHandle<String>("Pages", "report", options, REPORT) {
      @Override
      protected String call() throws InterruptedException {
        var scope = new TaskScope<String>("Pages.report", options, REPORT_TASK) {
          @Override
          protected String body(TaskGroup group) throws IOException {
            return PagesFanOut.this.report(group, id);
          }
        };
        scope.atMost(4);
        try {
          scope.runBody();
          scope.await();
        } catch (InterruptedException interrupt) {
          scope.cancelAndJoin();
          if (scope.failed()) {
            throw scope.allFailures(interrupt);
          }
          throw interrupt;
        }
        if (scope.failed()) {
          scope.cancelAndJoin();
          throw scope.allFailures();
        }
        return scope.result();
      }
    }.start();
  }
}
