package com.example.shapes;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Task;
import dev.fanwise.TaskGroup;
import dev.fanwise.runtime.DaemonThreads;
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

/** The fan-out methods of {@link Scopes}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class ScopesFanOut extends Scopes {
  /** The threads of {@code Scopes.ask/task}. */
  private static final ThreadFactory ASK_TASK = DaemonThreads.named("Scopes.ask/task");

  /** The timeout of {@code supervised}. */
  private static final Duration SUPERVISED_TIMEOUT = Duration.ofMinutes(1);

  /** The threads of {@code Scopes.supervised/task}. */
  private static final ThreadFactory SUPERVISED_TASK = DaemonThreads.named("Scopes.supervised/task");

  /** The threads of {@code Scopes.counted/task}. */
  private static final ThreadFactory COUNTED_TASK = DaemonThreads.named("Scopes.counted/task");

  /** The threads of {@code Scopes.start}. */
  private static final ThreadFactory START = DaemonThreads.named("Scopes.start");

  /** The threads of {@code Scopes.start/task}. */
  private static final ThreadFactory START_TASK = DaemonThreads.named("Scopes.start/task");

  /** Apply to every call. */
  private final FanOutOptions options;

  /** Each task has a thread of its own. */
  ScopesFanOut() {
    this.options = FanOutOptions.defaults();
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  ScopesFanOut(Executor executor) {
    this.options = FanOutOptions.defaults().withExecutor(executor);
  }

  /**
   * The options apply to every call.
   *
   * @param options apply to every call
   */
  ScopesFanOut(FanOutOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Runs the body {@code ask}, which starts tasks as it goes along.
   * Nothing outlives the call: it returns when the body and all tasks have completed.
   * After the first failure the other tasks and the body are cancelled and joined; then all failures are
   * thrown in an {@code ExceptionGroup}.
   * An {@code Error} among them is thrown itself, with the others suppressed.
   * A cancelled task is no failure.
   * When the caller is interrupted, the body and the tasks are cancelled and joined; failures take
   * precedence.
   */
  @Override
  List<String> ask(String name) throws InterruptedException {
    var scope = new TaskScope<List<String>>("Scopes.ask", options, ASK_TASK) {
      @Override
      protected List<String> body(TaskGroup group) throws InterruptedException, ExecutionException {
        return ScopesFanOut.this.ask(group, name);
      }
    };
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

  /**
   * Runs the body {@code ask}, which starts tasks as it goes along, at most 2 at once.
   * Nothing outlives the call: it returns when the body and all tasks have completed.
   * After a failure the other tasks and the body continue; then all failures are thrown in an
   * {@code ExceptionGroup}.
   * An {@code Error} among them is thrown itself, with the others suppressed.
   * A cancelled task is no failure.
   * When the caller is interrupted, or 1 minute has passed, the body and the tasks are cancelled and
   * joined; failures take precedence.
   */
  @Override
  List<String> supervised(String name) throws InterruptedException, TimeoutException {
    var scope = new TaskScope<List<String>>("Scopes.supervised", options, SUPERVISED_TASK) {
      @Override
      protected List<String> body(TaskGroup group) throws InterruptedException, ExecutionException {
        return ScopesFanOut.this.ask(group, name);
      }
    };
    scope.collectFailures();
    scope.limitTime(SUPERVISED_TIMEOUT);
    scope.atMost(2);
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

  /**
   * Runs the body {@code count}, which starts tasks as it goes along.
   * Nothing outlives the call: it returns when the body and all tasks have completed.
   * After the first failure the other tasks and the body are cancelled and joined; then all failures are
   * thrown in an {@code ExceptionGroup}.
   * An {@code Error} among them is thrown itself, with the others suppressed.
   * A cancelled task is no failure.
   * When the caller is interrupted, the body and the tasks are cancelled and joined; failures take
   * precedence.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  int counted(int tasks) {
    var scope = new TaskScope<Integer>("Scopes.counted", options, COUNTED_TASK) {
      @Override
      protected Integer body(TaskGroup group) {
        return ScopesFanOut.this.count(group, tasks);
      }
    };
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
    return scope.requireResult();
  }

  /**
   * Returns a handle at once. What follows happens on another thread, and its result or exception is in
   * the handle.
   * Runs the body {@code ask}, which starts tasks as it goes along.
   * Nothing outlives the call: it returns when the body and all tasks have completed.
   * After the first failure the other tasks and the body are cancelled and joined; then all failures are
   * thrown in an {@code ExceptionGroup}.
   * An {@code Error} among them is thrown itself, with the others suppressed.
   * A cancelled task is no failure.
   * When the handle is cancelled, the body and the tasks are cancelled and joined; failures take
   * precedence.
   */
  @Override
  Task<List<String>> start(String name) {
    return new GroupHandle<List<String>>("Scopes", "start", options, START) {
      @Override
      protected List<String> call() throws InterruptedException {
        var scope = new TaskScope<List<String>>("Scopes.start", options, START_TASK) {
          @Override
          protected List<String> body(TaskGroup group) throws InterruptedException,
              ExecutionException {
            return ScopesFanOut.this.ask(group, name);
          }
        };
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
