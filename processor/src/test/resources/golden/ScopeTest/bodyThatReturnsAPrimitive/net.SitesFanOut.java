package net;

import dev.fanwise.FanOutOptions;
import dev.fanwise.TaskGroup;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.TaskScope;
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
  /** The threads of {@code Sites.count/task}. */
  private static final ThreadFactory COUNT_TASK = DaemonThreads.named("Sites.count/task");

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
   * Runs the body {@code count}, which starts the tasks.
   * Nothing outlives the call: it returns when the body and all tasks have completed.
   * After the first failure the other tasks and the body are cancelled and joined; then all failures are
   * thrown in an {@code ExceptionGroup}.
   * An {@code Error} among them is rethrown unchanged, with the others suppressed.
   * A cancelled task is not a failure.
   * When the caller is interrupted, or {@code timeout} has passed, the body and the tasks are cancelled
   * and joined; failures take precedence.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  int count(URI root, Duration timeout) throws TimeoutException {
    var scope = new TaskScope<Integer>("Sites.count", options, COUNT_TASK) {
      @Override
      protected Integer body(TaskGroup group) {
        return SitesFanOut.this.count(group, root, timeout);
      }
    };
    scope.limitTime(timeout);
    try {
      scope.runBody();
      scope.awaitInTime();
    } catch (InterruptedException interrupt) {
      scope.cancelAndJoin();
      if (scope.failed()) {
        throw scope.allFailures(interrupt);
      }
      throw scope.cancellation(interrupt);
    } catch (TimeoutException expiry) {
      scope.cancelAndJoin();
      if (scope.failed()) {
        throw scope.allFailures(expiry);
      }
      throw expiry;
    }
    if (scope.failed()) {
      scope.cancelAndJoin();
      throw scope.allFailures();
    }
    return scope.requireResult();
  }
}
