package com.example.shapes;

import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.runtime.AsyncEachFanOut;
import dev.fanwise.runtime.AsyncEntriesFanOut;
import dev.fanwise.runtime.AsyncKeyedFanOut;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.Deadline;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.EntriesFanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.GroupHandle;
import dev.fanwise.runtime.KeyedFanOut;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The fan-out methods of {@link Elements}.
 */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class ElementsFanOut implements Elements {
  private static final ThreadFactory TEXT = DaemonThreads.named("Elements.text/text");

  private static final Duration BOUNDED_TIMEOUT = Duration.ofMinutes(1);

  private static final ThreadFactory BOUNDED_TEXT = DaemonThreads.named("Elements.bounded/text");

  private static final ThreadFactory ARRAY_TEXT = DaemonThreads.named("Elements.array/text");

  private static final ThreadFactory SQUARES_SQUARE = DaemonThreads.named("Elements.squares/square");

  private static final ThreadFactory TRY_SQUARES_SQUARE = DaemonThreads.named("Elements.trySquares/square");

  private static final ThreadFactory BY_NUMBER_TEXT = DaemonThreads.named("Elements.byNumber/text");

  private static final ThreadFactory PAIRS_PAIR = DaemonThreads.named("Elements.pairs/pair");

  private static final ThreadFactory ENTRIES_ENTRY = DaemonThreads.named("Elements.entries/entry");

  private static final ThreadFactory CHECK_SQUARE = DaemonThreads.named("Elements.check/square");

  private static final ThreadFactory ASYNCHRONOUS_LATER = DaemonThreads.named("Elements.asynchronous/later");

  private static final ThreadFactory ASYNCHRONOUS_BY_NUMBER_LATER = DaemonThreads.named("Elements.asynchronousByNumber/later");

  private static final ThreadFactory ASYNCHRONOUS_PAIRS_LATER_PAIR = DaemonThreads.named("Elements.asynchronousPairs/laterPair");

  private static final ThreadFactory CALLABLES_TASKS = DaemonThreads.named("Elements.callables/tasks");

  private static final ThreadFactory STAGES_TASKS = DaemonThreads.named("Elements.stages/tasks");

  private static final ThreadFactory START = DaemonThreads.named("Elements.start");

  private static final ThreadFactory START_TEXT = DaemonThreads.named("Elements.start/text");

  private static final Duration SCOPED_TIMEOUT = Duration.ofMinutes(1);

  private static final ThreadFactory SCOPED_SQUARE = DaemonThreads.named("Elements.scoped/square");

  private static final ThreadFactory START_SCOPE = DaemonThreads.named("Elements.startScope");

  private static final ThreadFactory START_SCOPE_TEXT = DaemonThreads.named("Elements.startScope/text");

  /**
   * Runs the tasks; null: each has a thread of its own.
   */
  private final @Nullable Executor executor;

  ElementsFanOut() {
    this.executor = null;
  }

  ElementsFanOut(Executor executor) {
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * Runs {@code text} for each of {@code numbers} at the same time, and returns the results in the order of the elements.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   */
  @Override
  public List<String> text(List<Integer> numbers) throws InterruptedException {
    Objects.requireNonNull(numbers, "numbers");
    var tasks = new EachFanOut<Integer, String>("Elements.text", "text", executor, TEXT) {
      @Override
      protected String call(Integer number) {
        return ElementsFanOut.this.text((int) number);
      }
    };
    tasks.start(numbers);
    try {
      tasks.awaitAllOrFirstFailure();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(interrupt);
      throw interrupt;
    }
    if (tasks.failed()) {
      tasks.leave();
      tasks.throwFailure();
    }
    return tasks.results();
  }

  /**
   * Runs {@code text} for each of {@code numbers} at the same time, at most 2 at once, and returns the results in the order of the elements.
   * The first failure is thrown as it is; tasks still running are asked to stop and waited for.
   * When the caller is interrupted or 1 minute has passed, tasks still running are asked to stop and waited for.
   */
  @Override
  public List<String> bounded(Iterator<Integer> numbers) throws InterruptedException,
      TimeoutException {
    Objects.requireNonNull(numbers, "numbers");
    var deadline = Deadline.after(BOUNDED_TIMEOUT);
    var tasks = new EachFanOut<Integer, String>("Elements.bounded", "text", executor, BOUNDED_TEXT) {
      @Override
      protected String call(Integer number) {
        return ElementsFanOut.this.text((int) number);
      }
    };
    tasks.startAtMost(2, numbers);
    try {
      tasks.awaitAllOrFirstFailure(deadline);
    } catch (InterruptedException | TimeoutException stop) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(stop);
      throw stop;
    }
    if (tasks.failed()) {
      tasks.cancelAndJoin();
      tasks.throwFailure();
    }
    return tasks.results();
  }

  /**
   * Runs {@code text} for each of {@code numbers} at the same time, and returns the results in the order of the elements.
   * The first failure is thrown as it is; tasks still running are asked to stop.
   * When the caller is interrupted, tasks still running are left to run.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  public String[] array(int... numbers) {
    Objects.requireNonNull(numbers, "numbers");
    var tasks = new EachFanOut<Integer, String>("Elements.array", "text", executor, ARRAY_TEXT) {
      @Override
      protected String call(Integer number) {
        return ElementsFanOut.this.text(number);
      }
    };
    tasks.start(dev.fanwise.runtime.Elements.of(numbers));
    try {
      tasks.awaitAllOrFirstFailure();
    } catch (InterruptedException interrupt) {
      tasks.leave();
      throw tasks.cancellation(interrupt);
    }
    if (tasks.failed()) {
      tasks.cancel();
      tasks.throwFailure();
    }
    return tasks.results(new String[0]);
  }

  /**
   * Runs {@code square} for each of {@code numbers} at the same time, and returns the results in the order of the elements.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  public int[] squares(Stream<Integer> numbers) throws IOException {
    Objects.requireNonNull(numbers, "numbers");
    var tasks = new EachFanOut<Integer, Integer>("Elements.squares", "square", executor, SQUARES_SQUARE) {
      @Override
      protected Integer call(Integer number) throws IOException {
        return ElementsFanOut.this.square(number);
      }
    };
    tasks.start(numbers);
    try {
      tasks.awaitAllOrFirstFailure();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    }
    if (tasks.failed()) {
      tasks.leave();
      tasks.throwFailure(IOException.class);
    }
    var results = new int[tasks.size()];
    for (int index = 0; index < results.length; index++) {
      results[index] = tasks.result(index);
    }
    return results;
  }

  /**
   * Runs {@code square} for each of {@code numbers} at the same time, and returns the results in the order of the elements.
   * Whatever becomes of a task is in its {@code Outcome}; no failure is thrown.
   * When the caller is interrupted or {@code timeout} has passed, tasks still running are asked to stop and waited for.
   * A task that has not ended in time is {@code Cancelled}.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  public List<Outcome<Integer>> trySquares(List<Integer> numbers, Duration timeout) {
    Objects.requireNonNull(numbers, "numbers");
    var deadline = Deadline.after(timeout);
    var tasks = new EachFanOut<Integer, Integer>("Elements.trySquares", "square", executor, TRY_SQUARES_SQUARE) {
      @Override
      protected Integer call(Integer number) throws IOException {
        return ElementsFanOut.this.square(number);
      }
    };
    tasks.keepFailures();
    tasks.start(numbers);
    try {
      if (!tasks.awaitAllUntil(deadline)) {
        tasks.cancelAndJoin();
      }
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    }
    return tasks.outcomes();
  }

  /**
   * Runs {@code text} for each of {@code numbers} at the same time, and returns the results by element.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  public Map<Integer, String> byNumber(Set<Integer> numbers) {
    Objects.requireNonNull(numbers, "numbers");
    var tasks = new KeyedFanOut<Integer, String>("Elements.byNumber", "text", executor, BY_NUMBER_TEXT) {
      @Override
      protected String call(Integer number) {
        return ElementsFanOut.this.text((int) number);
      }
    };
    tasks.start(numbers);
    try {
      tasks.awaitAllOrFirstFailure();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    }
    if (tasks.failed()) {
      tasks.leave();
      tasks.throwFailure();
    }
    return tasks.resultsByElement();
  }

  /**
   * Runs {@code pair} for each of {@code numbers} at the same time, and returns the results by key.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  public Map<String, String> pairs(Map<String, Integer> numbers) {
    Objects.requireNonNull(numbers, "numbers");
    var tasks = new EntriesFanOut<String, Integer, String>("Elements.pairs", "pair", executor, PAIRS_PAIR) {
      @Override
      protected String call(Map.Entry<String, Integer> entry) {
        return ElementsFanOut.this.pair(entry.getKey(), entry.getValue());
      }
    };
    tasks.start(dev.fanwise.runtime.Elements.entries(numbers));
    try {
      tasks.awaitAllOrFirstFailure();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    }
    if (tasks.failed()) {
      tasks.leave();
      tasks.throwFailure();
    }
    return tasks.resultsByKey();
  }

  /**
   * Runs {@code entry} for each of {@code numbers} at the same time, at most 2 at once, and returns the results by key.
   * Whatever becomes of a task is in its {@code Outcome}; no failure is thrown.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  public Map<String, Outcome<String>> entries(Map<String, Integer> numbers) {
    Objects.requireNonNull(numbers, "numbers");
    var tasks = new EntriesFanOut<String, Integer, String>("Elements.entries", "entry", executor, ENTRIES_ENTRY) {
      @Override
      protected String call(Map.Entry<String, Integer> entry) {
        return ElementsFanOut.this.entry(entry);
      }
    };
    tasks.keepFailures();
    tasks.startAtMost(2, dev.fanwise.runtime.Elements.entries(numbers));
    try {
      tasks.awaitAll();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    }
    return tasks.outcomesByKey();
  }

  /**
   * Runs {@code square} for each of {@code numbers} at the same time, and waits for all.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  public void check(List<Integer> numbers) throws IOException {
    Objects.requireNonNull(numbers, "numbers");
    var tasks = new EachFanOut<Integer, Integer>("Elements.check", "square", executor, CHECK_SQUARE) {
      @Override
      protected Integer call(Integer number) throws IOException {
        return ElementsFanOut.this.square(number);
      }
    };
    tasks.discardResults();
    tasks.start(numbers);
    try {
      tasks.awaitAllOrFirstFailure();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    }
    if (tasks.failed()) {
      tasks.leave();
      tasks.throwFailure(IOException.class);
    }
  }

  /**
   * Runs {@code later} for each of {@code numbers} at the same time, and returns the results in the order of the elements.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  public List<String> asynchronous(List<Integer> numbers) {
    Objects.requireNonNull(numbers, "numbers");
    var tasks = new AsyncEachFanOut<Integer, String>("Elements.asynchronous", "later", executor, ASYNCHRONOUS_LATER) {
      @Override
      protected CompletionStage<? extends String> callAsync(Integer number) {
        return ElementsFanOut.this.later(number);
      }
    };
    tasks.start(numbers);
    try {
      tasks.awaitAllOrFirstFailure();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    }
    if (tasks.failed()) {
      tasks.leave();
      tasks.throwFailure();
    }
    return tasks.results();
  }

  /**
   * Runs {@code later} for each of {@code numbers} at the same time, at most 2 at once, and returns the results by element.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  public Map<Integer, String> asynchronousByNumber(Set<Integer> numbers) {
    Objects.requireNonNull(numbers, "numbers");
    var tasks = new AsyncKeyedFanOut<Integer, String>("Elements.asynchronousByNumber", "later", executor, ASYNCHRONOUS_BY_NUMBER_LATER) {
      @Override
      protected CompletionStage<? extends String> callAsync(Integer number) {
        return ElementsFanOut.this.later(number);
      }
    };
    tasks.startAtMost(2, numbers);
    try {
      tasks.awaitAllOrFirstFailure();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    }
    if (tasks.failed()) {
      tasks.leave();
      tasks.throwFailure();
    }
    return tasks.resultsByElement();
  }

  /**
   * Runs {@code laterPair} for each of {@code numbers} at the same time, and returns the results by key.
   * Whatever becomes of a task is in its {@code Outcome}; no failure is thrown.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  public Map<String, Outcome<String>> asynchronousPairs(Map<String, Integer> numbers) {
    Objects.requireNonNull(numbers, "numbers");
    var tasks = new AsyncEntriesFanOut<String, Integer, String>("Elements.asynchronousPairs", "laterPair", executor, ASYNCHRONOUS_PAIRS_LATER_PAIR) {
      @Override
      protected CompletionStage<? extends String> callAsync(Map.Entry<String, Integer> entry) {
        return ElementsFanOut.this.laterPair(entry.getKey(), entry.getValue());
      }
    };
    tasks.keepFailures();
    tasks.start(dev.fanwise.runtime.Elements.entries(numbers));
    try {
      tasks.awaitAll();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    }
    return tasks.outcomesByKey();
  }

  /**
   * Runs each of {@code tasks} at the same time, and returns the results in the order of the elements.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   */
  @Override
  public <T> List<T> callables(Collection<? extends Callable<T>> tasks) throws Exception {
    Objects.requireNonNull(tasks, "tasks");
    var fanOut = new EachFanOut<Callable<T>, T>("Elements.callables", "tasks", executor, CALLABLES_TASKS) {
      @Override
      protected T call(Callable<T> task) throws Exception {
        return task.call();
      }
    };
    fanOut.start(tasks);
    try {
      fanOut.awaitAllOrFirstFailure();
    } catch (InterruptedException interrupt) {
      fanOut.cancelAndJoin();
      fanOut.addFailuresTo(interrupt);
      throw interrupt;
    }
    if (fanOut.failed()) {
      fanOut.leave();
      fanOut.throwFailure(Exception.class);
    }
    return fanOut.results();
  }

  /**
   * Waits for each of {@code tasks}, and returns the results by key.
   * Whatever becomes of a task is in its {@code Outcome}; no failure is thrown.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  public <K, T> Map<K, Outcome<T>> stages(Map<K, CompletableFuture<T>> tasks) {
    Objects.requireNonNull(tasks, "tasks");
    var fanOut = new AsyncEntriesFanOut<K, CompletableFuture<T>, T>("Elements.stages", "tasks", executor, STAGES_TASKS) {
      @Override
      protected CompletionStage<? extends T> callAsync(Map.Entry<K, CompletableFuture<T>> entry) {
        return entry.getValue();
      }
    };
    fanOut.keepFailures();
    fanOut.start(dev.fanwise.runtime.Elements.entries(tasks));
    try {
      fanOut.awaitAll();
    } catch (InterruptedException interrupt) {
      fanOut.cancelAndJoin();
      throw fanOut.cancellation(interrupt);
    }
    return fanOut.outcomesByKey();
  }

  /**
   * Returns a handle at once. Another thread does what follows, and what that returns or throws is in the handle.
   * Runs {@code text} for each of {@code numbers} at the same time, and returns the results in the order of the elements.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the handle is cancelled, tasks still running are asked to stop and waited for.
   */
  @Override
  public Task<List<String>> start(List<Integer> numbers) {
    return new GroupHandle<List<String>>("Elements", "start", executor, START) {
      @Override
      protected List<String> call() throws InterruptedException {
        Objects.requireNonNull(numbers, "numbers");
        var tasks = new EachFanOut<Integer, String>("Elements.start", "text", executor, START_TEXT) {
          @Override
          protected String call(Integer number) {
            return ElementsFanOut.this.text((int) number);
          }
        };
        tasks.start(numbers);
        try {
          tasks.awaitAllOrFirstFailure();
        } catch (InterruptedException interrupt) {
          tasks.cancelAndJoin();
          tasks.addFailuresTo(interrupt);
          throw interrupt;
        }
        if (tasks.failed()) {
          tasks.leave();
          tasks.throwFailure();
        }
        return tasks.results();
      }
    }.start();
  }

  /**
   * Runs {@code square} for each of {@code numbers} at the same time, at most 2 at once, and returns the results in the order of the elements.
   * Nothing outlives the call: it returns when all tasks have ended.
   * After a failure the other tasks go on; then all failures are thrown in an {@code ExceptionGroup}.
   * When the caller is interrupted or 1 minute has passed, tasks still running are asked to stop and waited for; failures outrank that.
   */
  @Override
  public List<Integer> scoped(List<Integer> numbers) throws InterruptedException, TimeoutException {
    Objects.requireNonNull(numbers, "numbers");
    var deadline = Deadline.after(SCOPED_TIMEOUT);
    var tasks = new EachFanOut<Integer, Integer>("Elements.scoped", "square", executor, SCOPED_SQUARE) {
      @Override
      protected Integer call(Integer number) throws IOException {
        return ElementsFanOut.this.square(number);
      }
    };
    tasks.collectFailures();
    tasks.startAtMost(2, numbers);
    try {
      tasks.awaitAll(deadline);
    } catch (InterruptedException | TimeoutException stop) {
      tasks.cancelAndJoin();
      tasks.throwFailuresOver(stop);
      throw stop;
    }
    if (tasks.failed()) {
      throw tasks.exceptionGroup();
    }
    return tasks.results();
  }

  /**
   * Returns a handle at once. Another thread does what follows, and what that returns or throws is in the handle.
   * Runs {@code text} for each of {@code numbers} at the same time, and returns the results by element.
   * Nothing outlives the call: it returns when all tasks have ended.
   * After the first failure the other tasks are asked to stop and waited for; then all failures are thrown in an {@code ExceptionGroup}.
   * When the handle is cancelled, tasks still running are asked to stop and waited for; failures outrank that.
   */
  @Override
  public CompletableFuture<Map<Integer, String>> startScope(Set<Integer> numbers) {
    return new GroupHandle<Map<Integer, String>>("Elements", "startScope", executor, START_SCOPE) {
      @Override
      protected Map<Integer, String> call() throws InterruptedException {
        Objects.requireNonNull(numbers, "numbers");
        var tasks = new KeyedFanOut<Integer, String>("Elements.startScope", "text", executor, START_SCOPE_TEXT) {
          @Override
          protected String call(Integer number) {
            return ElementsFanOut.this.text((int) number);
          }
        };
        tasks.groupFailures();
        tasks.start(numbers);
        try {
          tasks.awaitAllOrFirstFailure();
        } catch (InterruptedException interrupt) {
          tasks.cancelAndJoin();
          tasks.throwFailuresOver(interrupt);
          throw interrupt;
        }
        if (tasks.failed()) {
          tasks.cancelAndJoin();
          throw tasks.exceptionGroup();
        }
        return tasks.resultsByElement();
      }
    }.start().toCompletableFuture();
  }
}
