package net;

import dev.fanwise.TaskGroup;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.Deadline;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.TaskScope;
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
  /** The threads of {@code Sites.count/task}. */
  private static final ThreadFactory COUNT_TASK = DaemonThreads.named("Sites.count/task");

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
   * Runs the body {@code count}, which starts tasks as it goes along.
   * Nothing outlives the call: it returns when the body and all tasks have ended.
   * After the first failure the other tasks and the body are asked to stop and waited for; then all failures are thrown in an {@code ExceptionGroup}.
   * When the caller is interrupted or {@code timeout} has passed, the body and the tasks are asked to stop and waited for; failures outrank that.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  int count(URI root, Duration timeout) throws TimeoutException {
    var deadline = Deadline.after(timeout);
    var scope = new TaskScope<Integer>("Sites.count", executor, COUNT_TASK) {
      @Override
      protected Integer body(TaskGroup group) {
        return SitesFanOut.this.count(group, root, timeout);
      }
    };
    try {
      scope.runBody(deadline);
    } catch (InterruptedException interrupt) {
      scope.cancelAndJoin();
      scope.throwFailuresOver(interrupt);
      throw scope.cancellation(interrupt);
    } catch (TimeoutException expiry) {
      scope.cancelAndJoin();
      scope.throwFailuresOver(expiry);
      throw expiry;
    }
    if (scope.failed()) {
      scope.cancelAndJoin();
      throw scope.exceptionGroup();
    }
    return scope.requireResult();
  }
}
