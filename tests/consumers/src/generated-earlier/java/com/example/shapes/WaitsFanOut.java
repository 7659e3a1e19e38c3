package com.example.shapes;

import dev.fanwise.FanOutOptions;
import dev.fanwise.ReturnWhen;
import dev.fanwise.Task;
import dev.fanwise.Waited;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.GivenFanOut;
import dev.fanwise.runtime.GroupHandle;
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

/** The fan-out methods of {@link Waits}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class WaitsFanOut extends Waits {
  /** The threads of {@code Waits.all/fetch}. */
  private static final ThreadFactory ALL_FETCH = DaemonThreads.named("Waits.all/fetch");

  /** The timeout of {@code untilFailure}. */
  private static final Duration UNTIL_FAILURE_TIMEOUT = Duration.ofMinutes(1);

  /** The threads of {@code Waits.untilFailure/fetch}. */
  private static final ThreadFactory UNTIL_FAILURE_FETCH = DaemonThreads.named("Waits.untilFailure/fetch");

  /** The threads of {@code Waits.someAtATime/fetch}. */
  private static final ThreadFactory SOME_AT_A_TIME_FETCH = DaemonThreads.named("Waits.someAtATime/fetch");

  /** The threads of {@code Waits.staggered/fetch}. */
  private static final ThreadFactory STAGGERED_FETCH = DaemonThreads.named("Waits.staggered/fetch");

  /** The stagger of {@code staggered}. */
  private static final Duration STAGGERED_STAGGER = Duration.ofSeconds(1);

  /** The threads of {@code Waits.first/fetch}. */
  private static final ThreadFactory FIRST_FETCH = DaemonThreads.named("Waits.first/fetch");

  /** The timeout of {@code fastest}. */
  private static final Duration FASTEST_TIMEOUT = Duration.ofMinutes(1);

  /** The threads of {@code Waits.fastest/fetch}. */
  private static final ThreadFactory FASTEST_FETCH = DaemonThreads.named("Waits.fastest/fetch");

  /** The stagger of {@code fastest}. */
  private static final Duration FASTEST_STAGGER = Duration.ofSeconds(1);

  /** The threads of {@code Waits.fastestLater/later}. */
  private static final ThreadFactory FASTEST_LATER_LATER = DaemonThreads.named("Waits.fastestLater/later");

  /** The threads of {@code Waits.start}. */
  private static final ThreadFactory START = DaemonThreads.named("Waits.start");

  /** The threads of {@code Waits.start/fetch}. */
  private static final ThreadFactory START_FETCH = DaemonThreads.named("Waits.start/fetch");

  /** The threads of {@code Waits.startFastest}. */
  private static final ThreadFactory START_FASTEST = DaemonThreads.named("Waits.startFastest");

  /** The threads of {@code Waits.startFastest/fetch}. */
  private static final ThreadFactory START_FASTEST_FETCH = DaemonThreads.named("Waits.startFastest/fetch");

  /** Apply to every call. */
  private final FanOutOptions options;

  /** Each task has a thread of its own. */
  WaitsFanOut() {
    this.options = FanOutOptions.defaults();
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  WaitsFanOut(Executor executor) {
    this.options = FanOutOptions.defaults().withExecutor(executor);
  }

  /**
   * The options apply to every call.
   *
   * @param options apply to every call
   */
  WaitsFanOut(FanOutOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Runs {@code fetch} for each of {@code mirrors} at the same time.
   * Returns when all have completed, with the completed and the pending tasks.
   * Nothing is thrown for a failed task.
   * When the caller is interrupted before that, running tasks continue; the exception holds their
   * handles.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Waited<String> all(List<String> mirrors) throws InterruptedException {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<String, String, String>("Waits.all", "fetch", options, ALL_FETCH) {
      @Override
      protected String call(String mirror) throws IOException {
        return WaitsFanOut.this.fetch(mirror);
      }
    };
    tasks.returnWhen(ReturnWhen.ALL_COMPLETED);
    tasks.start(mirrors);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      var interrupted = tasks.interruptedWait(interrupt);
      tasks.leave();
      throw interrupted;
    }
    Waited<String> waited = tasks.waited();
    tasks.leave();
    return waited;
  }

  /**
   * Runs {@code fetch} for each of {@code mirrors} at the same time.
   * Returns when one has failed, all have completed or 1 minute has passed, with the completed and the
   * pending tasks.
   * Running tasks then are cancelled; nothing is thrown for a failed one.
   * When the caller is interrupted before that, running tasks are cancelled; the exception holds their
   * handles.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Waited<String> untilFailure(List<String> mirrors) throws InterruptedException {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<String, String, String>("Waits.untilFailure", "fetch", options,
        UNTIL_FAILURE_FETCH) {
      @Override
      protected String call(String mirror) throws IOException {
        return WaitsFanOut.this.fetch(mirror);
      }
    };
    tasks.returnWhen(ReturnWhen.FIRST_EXCEPTION);
    tasks.limitTime(UNTIL_FAILURE_TIMEOUT);
    tasks.start(mirrors);
    try {
      tasks.awaitUntilTimeout();
    } catch (InterruptedException interrupt) {
      var interrupted = tasks.interruptedWait(interrupt);
      tasks.cancel();
      throw interrupted;
    }
    Waited<String> waited = tasks.waited();
    tasks.cancel();
    return waited;
  }

  /**
   * Runs {@code fetch} for each of {@code mirrors} at the same time, at most 2 at once.
   * Returns when all have completed, with the completed and the pending tasks.
   * Nothing is thrown for a failed task.
   * When the caller is interrupted before that, running tasks continue; the exception's cause holds
   * their handles.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  Waited<String> someAtATime(Iterator<String> mirrors) {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<String, String, String>("Waits.someAtATime", "fetch", options,
        SOME_AT_A_TIME_FETCH) {
      @Override
      protected String call(String mirror) throws IOException {
        return WaitsFanOut.this.fetch(mirror);
      }
    };
    tasks.returnWhen(ReturnWhen.ALL_COMPLETED);
    tasks.atMost(2);
    tasks.start(mirrors);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      var cancellation = tasks.cancelledWait(interrupt);
      tasks.leave();
      throw cancellation;
    }
    Waited<String> waited = tasks.waited();
    tasks.leave();
    return waited;
  }

  /**
   * Runs {@code fetch} for each of {@code mirrors}, the next 1 second after the one before, or as soon
   * as that has ended without a value.
   * Returns when one has completed, with the completed and the pending tasks.
   * Running tasks then are cancelled and joined; nothing is thrown for a failed one.
   * When the caller is interrupted before that, running tasks continue; the exception holds their
   * handles.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Waited<String> staggered(List<String> mirrors) throws InterruptedException {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<String, String, String>("Waits.staggered", "fetch", options,
        STAGGERED_FETCH) {
      @Override
      protected String call(String mirror) throws IOException {
        return WaitsFanOut.this.fetch(mirror);
      }
    };
    tasks.returnWhen(ReturnWhen.FIRST_COMPLETED);
    tasks.startStaggered(STAGGERED_STAGGER, mirrors);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      var interrupted = tasks.interruptedWait(interrupt);
      tasks.leave();
      throw interrupted;
    }
    Waited<String> waited = tasks.waited();
    tasks.cancelAndJoin();
    return waited;
  }

  /**
   * Runs {@code fetch} for each of {@code mirrors} at the same time.
   * Returns the result of the first task that completes. If it failed, its failure is rethrown
   * unchanged; if it was cancelled, a {@code CancellationException} is thrown.
   * Running tasks then are cancelled and joined.
   * When the caller is interrupted before that, running tasks continue; the exception holds their
   * handles.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  String first(List<String> mirrors) throws IOException, InterruptedException {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<String, String, String>("Waits.first", "fetch", options,
        FIRST_FETCH) {
      @Override
      protected String call(String mirror) throws IOException {
        return WaitsFanOut.this.fetch(mirror);
      }
    };
    tasks.race(ReturnWhen.FIRST_COMPLETED);
    tasks.start(mirrors);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      var interrupted = tasks.interruptedWait(interrupt);
      tasks.leave();
      throw interrupted;
    }
    tasks.cancelAndJoin();
    if (tasks.failed()) {
      throw tasks.failure(IOException.class);
    }
    return tasks.takeWinner();
  }

  /**
   * Runs {@code fetch} for each of {@code mirrors}, the next 1 second after the one before, or as soon
   * as that has ended without a value.
   * Returns the result of the first task that succeeds. If none does, all failures are thrown in an
   * {@code ExceptionGroup}; an {@code Error} among them is thrown itself.
   * Running tasks then, or when 1 minute has passed, are cancelled and joined.
   * When the caller is interrupted before that, running tasks continue; the exception holds their
   * handles.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  String fastest(List<String> mirrors) throws InterruptedException, TimeoutException {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<String, String, String>("Waits.fastest", "fetch", options,
        FASTEST_FETCH) {
      @Override
      protected String call(String mirror) throws IOException {
        return WaitsFanOut.this.fetch(mirror);
      }
    };
    tasks.race(ReturnWhen.FIRST_SUCCEEDED);
    tasks.limitTime(FASTEST_TIMEOUT);
    tasks.startStaggered(FASTEST_STAGGER, mirrors);
    try {
      tasks.awaitInTime();
    } catch (InterruptedException interrupt) {
      var interrupted = tasks.interruptedWait(interrupt);
      tasks.leave();
      throw interrupted;
    } catch (TimeoutException timeout) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(timeout);
      throw timeout;
    }
    tasks.cancelAndJoin();
    if (!tasks.hasWinner()) {
      throw tasks.allFailures();
    }
    return tasks.takeWinner();
  }

  /**
   * Runs {@code later} for each of {@code mirrors} at the same time.
   * Returns the result of the first task that succeeds. If none does, all failures are thrown in an
   * {@code ExceptionGroup}; an {@code Error} among them is thrown itself.
   * Running tasks then are cancelled.
   * When the caller is interrupted before that, running tasks continue; the exception holds their
   * handles.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  String fastestLater(List<String> mirrors) throws InterruptedException {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<String, CompletionStage<? extends String>, String>(
        "Waits.fastestLater", "later", options, FASTEST_LATER_LATER) {
      @Override
      protected CompletionStage<? extends String> call(String mirror) {
        return WaitsFanOut.this.later(mirror);
      }
    };
    tasks.race(ReturnWhen.FIRST_SUCCEEDED);
    tasks.awaitStages();
    tasks.start(mirrors);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      var interrupted = tasks.interruptedWait(interrupt);
      tasks.leave();
      throw interrupted;
    }
    tasks.cancel();
    if (!tasks.hasWinner()) {
      throw tasks.allFailures();
    }
    return tasks.takeWinner();
  }

  /**
   * Waits for {@code pending}, tasks that run already.
   * Returns when all have completed, with the completed and the pending tasks.
   * Nothing is thrown for a failed task.
   * When the caller is interrupted before that, running tasks continue; the exception holds their
   * handles.
   */
  @Override
  Waited<String> rest(Collection<Task<String>> pending) throws InterruptedException {
    Objects.requireNonNull(pending, "pending");
    var tasks = new GivenFanOut<String>("Waits.rest", "pending", options);
    tasks.returnWhen(ReturnWhen.ALL_COMPLETED);
    tasks.start(pending);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      var interrupted = tasks.interruptedWait(interrupt);
      tasks.leave();
      throw interrupted;
    }
    Waited<String> waited = tasks.waited();
    tasks.leave();
    return waited;
  }

  /**
   * Returns a handle at once. What follows happens on another thread, and its result or exception is in
   * the handle.
   * Runs {@code fetch} for each of {@code mirrors} at the same time.
   * Returns when one has completed, with the completed and the pending tasks.
   * Running tasks then continue; nothing is thrown for a failed one.
   * When the handle is cancelled before that, running tasks are cancelled; the exception's cause holds
   * their handles.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Task<Waited<String>> start(List<String> mirrors) {
    return new GroupHandle<Waited<String>>("Waits", "start", options, START) {
      @Override
      protected Waited<String> call() throws InterruptedException {
        Objects.requireNonNull(mirrors, "mirrors");
        var tasks = new EachFanOut<String, String, String>("Waits.start", "fetch", options,
            START_FETCH) {
          @Override
          protected String call(String mirror) throws IOException {
            return WaitsFanOut.this.fetch(mirror);
          }
        };
        tasks.returnWhen(ReturnWhen.FIRST_COMPLETED);
        tasks.start(mirrors);
        try {
          tasks.await();
        } catch (InterruptedException interrupt) {
          var interrupted = tasks.interruptedWait(interrupt);
          tasks.cancel();
          throw interrupted;
        }
        Waited<String> waited = tasks.waited();
        tasks.leave();
        return waited;
      }
    }.start();
  }

  /**
   * Returns a handle at once. What follows happens on another thread, and its result or exception is in
   * the handle.
   * Runs {@code fetch} for each of {@code mirrors} at the same time.
   * Returns the result of the first task that succeeds. If none does, all failures are thrown in an
   * {@code ExceptionGroup}; an {@code Error} among them is thrown itself.
   * Running tasks then are cancelled and joined.
   * When the handle is cancelled before that, running tasks continue; the exception's cause holds their
   * handles.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  CompletableFuture<String> startFastest(List<String> mirrors) {
    return new GroupHandle<String>("Waits", "startFastest", options, START_FASTEST) {
      @Override
      protected String call() throws InterruptedException {
        Objects.requireNonNull(mirrors, "mirrors");
        var tasks = new EachFanOut<String, String, String>("Waits.startFastest", "fetch", options,
            START_FASTEST_FETCH) {
          @Override
          protected String call(String mirror) throws IOException {
            return WaitsFanOut.this.fetch(mirror);
          }
        };
        tasks.race(ReturnWhen.FIRST_SUCCEEDED);
        tasks.start(mirrors);
        try {
          tasks.await();
        } catch (InterruptedException interrupt) {
          var interrupted = tasks.interruptedWait(interrupt);
          tasks.leave();
          throw interrupted;
        }
        tasks.cancelAndJoin();
        if (!tasks.hasWinner()) {
          throw tasks.allFailures();
        }
        return tasks.takeWinner();
      }
    }.start().toCompletableFuture();
  }
}
