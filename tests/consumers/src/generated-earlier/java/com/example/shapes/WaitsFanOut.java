package com.example.shapes;

import dev.fanwise.ReturnWhen;
import dev.fanwise.Task;
import dev.fanwise.Waited;
import dev.fanwise.runtime.AsyncEachFanOut;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.Deadline;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.GroupHandle;
import dev.fanwise.runtime.WatchedTasks;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeoutException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The fan-out methods of {@link Waits}.
 */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class WaitsFanOut extends Waits {
  private static final ThreadFactory ALL_FETCH = DaemonThreads.named("Waits.all/fetch");

  private static final Duration UNTIL_FAILURE_TIMEOUT = Duration.ofMinutes(1);

  private static final ThreadFactory UNTIL_FAILURE_FETCH = DaemonThreads.named("Waits.untilFailure/fetch");

  private static final ThreadFactory SOME_AT_A_TIME_FETCH = DaemonThreads.named("Waits.someAtATime/fetch");

  private static final ThreadFactory STAGGERED_FETCH = DaemonThreads.named("Waits.staggered/fetch");

  private static final Duration STAGGERED_STAGGER = Duration.ofSeconds(1);

  private static final ThreadFactory FIRST_FETCH = DaemonThreads.named("Waits.first/fetch");

  private static final Duration FASTEST_TIMEOUT = Duration.ofMinutes(1);

  private static final ThreadFactory FASTEST_FETCH = DaemonThreads.named("Waits.fastest/fetch");

  private static final Duration FASTEST_STAGGER = Duration.ofSeconds(1);

  private static final ThreadFactory FASTEST_LATER_LATER = DaemonThreads.named("Waits.fastestLater/later");

  private static final ThreadFactory START = DaemonThreads.named("Waits.start");

  private static final ThreadFactory START_FETCH = DaemonThreads.named("Waits.start/fetch");

  private static final ThreadFactory START_FASTEST = DaemonThreads.named("Waits.startFastest");

  private static final ThreadFactory START_FASTEST_FETCH = DaemonThreads.named("Waits.startFastest/fetch");

  /**
   * Runs the tasks; null: each has a thread of its own.
   */
  private final @Nullable Executor executor;

  WaitsFanOut() {
    this.executor = null;
  }

  WaitsFanOut(Executor executor) {
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * Runs {@code fetch} for each of {@code mirrors} at the same time.
   * Returns when all have ended, with the tasks that have ended and those that have not.
   * Nothing is thrown for a failed task.
   * When the caller is interrupted before that, tasks still running are left to run; the exception holds their handles.
   */
  @Override
  Waited<String> all(List<String> mirrors) throws InterruptedException {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<String, String>("Waits.all", "fetch", executor, ALL_FETCH) {
      @Override
      protected String call(String mirror) throws IOException {
        return WaitsFanOut.this.fetch(mirror);
      }
    };
    tasks.returnWhen(ReturnWhen.ALL_COMPLETED);
    tasks.start(mirrors);
    try {
      tasks.awaitReturn();
    } catch (InterruptedException interrupt) {
      throw tasks.interruptedWait(interrupt);
    }
    return tasks.handOut();
  }

  /**
   * Runs {@code fetch} for each of {@code mirrors} at the same time.
   * Returns when one has failed, all have ended or 1 minute has passed, with the tasks that have ended and those that have not.
   * Tasks still running then are asked to stop; nothing is thrown for a failed one.
   * When the caller is interrupted before that, tasks still running are asked to stop; the exception holds their handles.
   */
  @Override
  Waited<String> untilFailure(List<String> mirrors) throws InterruptedException {
    Objects.requireNonNull(mirrors, "mirrors");
    var deadline = Deadline.after(UNTIL_FAILURE_TIMEOUT);
    var tasks = new EachFanOut<String, String>("Waits.untilFailure", "fetch", executor, UNTIL_FAILURE_FETCH) {
      @Override
      protected String call(String mirror) throws IOException {
        return WaitsFanOut.this.fetch(mirror);
      }
    };
    tasks.returnWhen(ReturnWhen.FIRST_EXCEPTION);
    tasks.start(mirrors);
    try {
      tasks.awaitReturnUntil(deadline);
    } catch (InterruptedException interrupt) {
      tasks.askToStop();
      throw tasks.interruptedWait(interrupt);
    }
    Waited<String> waited = tasks.handOut();
    tasks.cancel(waited.pending());
    return waited;
  }

  /**
   * Runs {@code fetch} for each of {@code mirrors} at the same time, at most 2 at once.
   * Returns when all have ended, with the tasks that have ended and those that have not.
   * Nothing is thrown for a failed task.
   * When the caller is interrupted before that, tasks still running are left to run; the exception's cause holds their handles.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  Waited<String> someAtATime(Iterator<String> mirrors) {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<String, String>("Waits.someAtATime", "fetch", executor, SOME_AT_A_TIME_FETCH) {
      @Override
      protected String call(String mirror) throws IOException {
        return WaitsFanOut.this.fetch(mirror);
      }
    };
    tasks.returnWhen(ReturnWhen.ALL_COMPLETED);
    tasks.atMost(2);
    tasks.start(mirrors);
    try {
      tasks.awaitReturn();
    } catch (InterruptedException interrupt) {
      throw tasks.cancelledWait(interrupt);
    }
    return tasks.handOut();
  }

  /**
   * Runs {@code fetch} for each of {@code mirrors}, the next 1 second after the one before or as soon as that has failed.
   * Returns when one has ended, with the tasks that have ended and those that have not.
   * Tasks still running then are asked to stop and waited for; nothing is thrown for a failed one.
   * When the caller is interrupted before that, tasks still running are left to run; the exception holds their handles.
   */
  @Override
  Waited<String> staggered(List<String> mirrors) throws InterruptedException {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<String, String>("Waits.staggered", "fetch", executor, STAGGERED_FETCH) {
      @Override
      protected String call(String mirror) throws IOException {
        return WaitsFanOut.this.fetch(mirror);
      }
    };
    tasks.returnWhen(ReturnWhen.FIRST_COMPLETED);
    try {
      tasks.startStaggered(STAGGERED_STAGGER, mirrors.iterator());
      tasks.awaitReturn();
    } catch (InterruptedException interrupt) {
      throw tasks.interruptedWait(interrupt);
    }
    Waited<String> waited = tasks.handOut();
    tasks.cancelAndJoin(waited.pending());
    return waited;
  }

  /**
   * Runs {@code fetch} for each of {@code mirrors} at the same time.
   * Returns the result of the first that ends. If that has failed, its failure is thrown as it is.
   * Tasks still running then are asked to stop and waited for.
   * When the caller is interrupted before that, tasks still running are left to run; the exception holds their handles.
   */
  @Override
  String first(List<String> mirrors) throws IOException, InterruptedException {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<String, String>("Waits.first", "fetch", executor, FIRST_FETCH) {
      @Override
      protected String call(String mirror) throws IOException {
        return WaitsFanOut.this.fetch(mirror);
      }
    };
    tasks.returnWhen(ReturnWhen.FIRST_COMPLETED);
    tasks.start(mirrors);
    try {
      tasks.awaitReturn();
    } catch (InterruptedException interrupt) {
      throw tasks.interruptedWait(interrupt);
    }
    tasks.cancelAndJoin();
    if (tasks.failed()) {
      tasks.throwFailure(IOException.class);
    }
    return tasks.winner();
  }

  /**
   * Runs {@code fetch} for each of {@code mirrors}, the next 1 second after the one before or as soon as that has failed.
   * Returns the result of the first that succeeds. If none does, all failures are thrown in an {@code ExceptionGroup}.
   * Tasks still running then, or when 1 minute has passed, are asked to stop and waited for.
   * When the caller is interrupted before that, tasks still running are left to run; the exception holds their handles.
   */
  @Override
  String fastest(List<String> mirrors) throws InterruptedException, TimeoutException {
    Objects.requireNonNull(mirrors, "mirrors");
    var deadline = Deadline.after(FASTEST_TIMEOUT);
    var tasks = new EachFanOut<String, String>("Waits.fastest", "fetch", executor, FASTEST_FETCH) {
      @Override
      protected String call(String mirror) throws IOException {
        return WaitsFanOut.this.fetch(mirror);
      }
    };
    tasks.returnWhen(ReturnWhen.FIRST_SUCCEEDED);
    try {
      tasks.startStaggered(FASTEST_STAGGER, mirrors.iterator(), deadline);
      tasks.awaitReturn(deadline);
    } catch (InterruptedException interrupt) {
      throw tasks.interruptedWait(interrupt);
    } catch (TimeoutException timeout) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(timeout);
      throw timeout;
    }
    tasks.cancelAndJoin();
    if (!tasks.hasWinner()) {
      throw tasks.exceptionGroup();
    }
    return tasks.winner();
  }

  /**
   * Runs {@code later} for each of {@code mirrors} at the same time.
   * Returns the result of the first that succeeds. If none does, all failures are thrown in an {@code ExceptionGroup}.
   * Tasks still running then are asked to stop.
   * When the caller is interrupted before that, tasks still running are left to run; the exception holds their handles.
   */
  @Override
  String fastestLater(List<String> mirrors) throws InterruptedException {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new AsyncEachFanOut<String, String>("Waits.fastestLater", "later", executor, FASTEST_LATER_LATER) {
      @Override
      protected CompletionStage<? extends String> callAsync(String mirror) {
        return WaitsFanOut.this.later(mirror);
      }
    };
    tasks.returnWhen(ReturnWhen.FIRST_SUCCEEDED);
    tasks.start(mirrors);
    try {
      tasks.awaitReturn();
    } catch (InterruptedException interrupt) {
      throw tasks.interruptedWait(interrupt);
    }
    tasks.cancel();
    if (!tasks.hasWinner()) {
      throw tasks.exceptionGroup();
    }
    return tasks.winner();
  }

  /**
   * Waits for {@code pending}, tasks that run already.
   * Returns when all have ended, with the tasks that have ended and those that have not.
   * Nothing is thrown for a failed task.
   * When the caller is interrupted before that, tasks still running are left to run; the exception holds their handles.
   */
  @Override
  Waited<String> rest(Collection<Task<String>> pending) throws InterruptedException {
    Objects.requireNonNull(pending, "pending");
    var tasks = new WatchedTasks<String>("Waits.rest");
    tasks.returnWhen(ReturnWhen.ALL_COMPLETED);
    tasks.watch(pending);
    try {
      tasks.awaitReturn();
    } catch (InterruptedException interrupt) {
      throw tasks.interruptedWait(interrupt);
    }
    return tasks.handOut();
  }

  /**
   * Returns a handle at once. Another thread does what follows, and what that returns or throws is in the handle.
   * Runs {@code fetch} for each of {@code mirrors} at the same time.
   * Returns when one has ended, with the tasks that have ended and those that have not.
   * Tasks still running then are left to run; nothing is thrown for a failed one.
   * When the handle is cancelled before that, tasks still running are asked to stop; the exception's cause holds their handles.
   */
  @Override
  Task<Waited<String>> start(List<String> mirrors) {
    return new GroupHandle<Waited<String>>("Waits", "start", executor, START) {
      @Override
      protected Waited<String> call() throws InterruptedException {
        Objects.requireNonNull(mirrors, "mirrors");
        var tasks = new EachFanOut<String, String>("Waits.start", "fetch", executor, START_FETCH) {
          @Override
          protected String call(String mirror) throws IOException {
            return WaitsFanOut.this.fetch(mirror);
          }
        };
        tasks.returnWhen(ReturnWhen.FIRST_COMPLETED);
        tasks.start(mirrors);
        try {
          tasks.awaitReturn();
        } catch (InterruptedException interrupt) {
          tasks.askToStop();
          throw tasks.interruptedWait(interrupt);
        }
        return tasks.handOut();
      }
    }.start();
  }

  /**
   * Returns a handle at once. Another thread does what follows, and what that returns or throws is in the handle.
   * Runs {@code fetch} for each of {@code mirrors} at the same time.
   * Returns the result of the first that succeeds. If none does, all failures are thrown in an {@code ExceptionGroup}.
   * Tasks still running then are asked to stop and waited for.
   * When the handle is cancelled before that, tasks still running are left to run; the exception's cause holds their handles.
   */
  @Override
  CompletableFuture<String> startFastest(List<String> mirrors) {
    return new GroupHandle<String>("Waits", "startFastest", executor, START_FASTEST) {
      @Override
      protected String call() throws InterruptedException {
        Objects.requireNonNull(mirrors, "mirrors");
        var tasks = new EachFanOut<String, String>("Waits.startFastest", "fetch", executor, START_FASTEST_FETCH) {
          @Override
          protected String call(String mirror) throws IOException {
            return WaitsFanOut.this.fetch(mirror);
          }
        };
        tasks.returnWhen(ReturnWhen.FIRST_SUCCEEDED);
        tasks.start(mirrors);
        try {
          tasks.awaitReturn();
        } catch (InterruptedException interrupt) {
          throw tasks.interruptedWait(interrupt);
        }
        tasks.cancelAndJoin();
        if (!tasks.hasWinner()) {
          throw tasks.exceptionGroup();
        }
        return tasks.winner();
      }
    }.start().toCompletableFuture();
  }
}
