package com.example.shapes;

import dev.fanwise.Task;
import dev.fanwise.TaskGroup;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.Deadline;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.GroupHandle;
import dev.fanwise.runtime.TaskScope;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeoutException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The fan-out methods of {@link Scopes}.
 */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class ScopesFanOut extends Scopes {
  private static final ThreadFactory ASK_TASK = DaemonThreads.named("Scopes.ask/task");

  private static final Duration SUPERVISED_TIMEOUT = Duration.ofMinutes(1);

  private static final ThreadFactory SUPERVISED_TASK = DaemonThreads.named("Scopes.supervised/task");

  private static final ThreadFactory COUNTED_TASK = DaemonThreads.named("Scopes.counted/task");

  private static final ThreadFactory START = DaemonThreads.named("Scopes.start");

  private static final ThreadFactory START_TASK = DaemonThreads.named("Scopes.start/task");

  /**
   * Runs the tasks; null: each has a thread of its own.
   */
  private final @Nullable Executor executor;

  ScopesFanOut() {
    this.executor = null;
  }

  ScopesFanOut(Executor executor) {
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * Runs the body {@code ask}, which starts tasks as it goes along.
   * Nothing outlives the call: it returns when the body and all tasks have ended.
   * After the first failure the other tasks and the body are asked to stop and waited for; then all failures are thrown in an {@code ExceptionGroup}.
   * When the caller is interrupted, the body and the tasks are asked to stop and waited for; failures outrank that.
   */
  @Override
  List<String> ask(String name) throws InterruptedException {
    var scope = new TaskScope<List<String>>("Scopes.ask", executor, ASK_TASK) {
      @Override
      protected List<String> body(TaskGroup group) throws InterruptedException, ExecutionException {
        return ScopesFanOut.this.ask(group, name);
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

  /**
   * Runs the body {@code ask}, which starts tasks as it goes along, at most 2 at once.
   * Nothing outlives the call: it returns when the body and all tasks have ended.
   * After a failure the other tasks and the body go on; then all failures are thrown in an {@code ExceptionGroup}.
   * When the caller is interrupted or 1 minute has passed, the body and the tasks are asked to stop and waited for; failures outrank that.
   */
  @Override
  List<String> supervised(String name) throws InterruptedException, TimeoutException {
    var deadline = Deadline.after(SUPERVISED_TIMEOUT);
    var scope = new TaskScope<List<String>>("Scopes.supervised", executor, SUPERVISED_TASK) {
      @Override
      protected List<String> body(TaskGroup group) throws InterruptedException, ExecutionException {
        return ScopesFanOut.this.ask(group, name);
      }
    };
    scope.atMost(2);
    scope.collectFailures();
    try {
      scope.runBody(deadline);
    } catch (InterruptedException | TimeoutException stop) {
      scope.cancelAndJoin();
      scope.throwFailuresOver(stop);
      throw stop;
    }
    if (scope.failed()) {
      throw scope.exceptionGroup();
    }
    return scope.result();
  }

  /**
   * Runs the body {@code count}, which starts tasks as it goes along.
   * Nothing outlives the call: it returns when the body and all tasks have ended.
   * After the first failure the other tasks and the body are asked to stop and waited for; then all failures are thrown in an {@code ExceptionGroup}.
   * When the caller is interrupted, the body and the tasks are asked to stop and waited for; failures outrank that.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  int counted(int tasks) {
    var scope = new TaskScope<Integer>("Scopes.counted", executor, COUNTED_TASK) {
      @Override
      protected Integer body(TaskGroup group) {
        return ScopesFanOut.this.count(group, tasks);
      }
    };
    try {
      scope.runBody();
    } catch (InterruptedException interrupt) {
      scope.cancelAndJoin();
      scope.throwFailuresOver(interrupt);
      throw scope.cancellation(interrupt);
    }
    if (scope.failed()) {
      scope.cancelAndJoin();
      throw scope.exceptionGroup();
    }
    return scope.requireResult();
  }

  /**
   * Returns a handle at once. Another thread does what follows, and what that returns or throws is in the handle.
   * Runs the body {@code ask}, which starts tasks as it goes along.
   * Nothing outlives the call: it returns when the body and all tasks have ended.
   * After the first failure the other tasks and the body are asked to stop and waited for; then all failures are thrown in an {@code ExceptionGroup}.
   * When the handle is cancelled, the body and the tasks are asked to stop and waited for; failures outrank that.
   */
  @Override
  Task<List<String>> start(String name) {
    return new GroupHandle<List<String>>("Scopes", "start", executor, START) {
      @Override
      protected List<String> call() throws InterruptedException {
        var scope = new TaskScope<List<String>>("Scopes.start", executor, START_TASK) {
          @Override
          protected List<String> body(TaskGroup group) throws InterruptedException,
              ExecutionException {
            return ScopesFanOut.this.ask(group, name);
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
    }.start();
  }
}
