package shop;

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
import org.jspecify.annotations.Nullable;

/** The fan-out methods of {@link Pages}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class PagesFanOut extends Pages {
  /** The threads of {@code Pages.report}. */
  private static final ThreadFactory REPORT = DaemonThreads.named("Pages.report");

  /** The threads of {@code Pages.report/task}. */
  private static final ThreadFactory REPORT_TASK = DaemonThreads.named("Pages.report/task");

  /** Runs the tasks; null: each has a thread of its own. */
  private final @Nullable Executor executor;

  /** Each task has a thread of its own. */
  PagesFanOut() {
    this.executor = null;
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  PagesFanOut(Executor executor) {
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * Returns a handle at once. Another thread does what follows, and what that returns or throws is in the handle.
   * Runs the body {@code report}, which starts tasks as it goes along, at most 4 at once.
   * Nothing outlives the call: it returns when the body and all tasks have ended.
   * After the first failure the other tasks and the body are asked to stop and waited for; then all failures are thrown in an {@code ExceptionGroup}.
   * When the handle is cancelled, the body and the tasks are asked to stop and waited for; failures outrank that.
   */
  @Override
  Task<String> report(long id) {
    return new GroupHandle<String>("Pages", "report", executor, REPORT) {
      @Override
      protected String call() throws InterruptedException {
        var scope = new TaskScope<String>("Pages.report", executor, REPORT_TASK) {
          @Override
          protected String body(TaskGroup group) throws IOException {
            return PagesFanOut.this.report(group, id);
          }
        };
        scope.atMost(4);
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
    }.start();
  }
}
