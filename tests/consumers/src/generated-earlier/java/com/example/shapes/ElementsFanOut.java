package com.example.shapes;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.GroupHandle;
import dev.fanwise.runtime.Keys;
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

/** The fan-out methods of {@link Elements}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class ElementsFanOut implements Elements {
  /** The threads of {@code Elements.text/text}. */
  private static final ThreadFactory TEXT = DaemonThreads.named("Elements.text/text");

  /** The timeout of {@code bounded}. */
  private static final Duration BOUNDED_TIMEOUT = Duration.ofMinutes(1);

  /** The threads of {@code Elements.bounded/text}. */
  private static final ThreadFactory BOUNDED_TEXT = DaemonThreads.named("Elements.bounded/text");

  /** The threads of {@code Elements.array/text}. */
  private static final ThreadFactory ARRAY_TEXT = DaemonThreads.named("Elements.array/text");

  /** The threads of {@code Elements.squares/square}. */
  private static final ThreadFactory SQUARES_SQUARE = DaemonThreads.named("Elements.squares/square");

  /** The threads of {@code Elements.trySquares/square}. */
  private static final ThreadFactory TRY_SQUARES_SQUARE = DaemonThreads.named("Elements.trySquares/square");

  /** The threads of {@code Elements.byNumber/text}. */
  private static final ThreadFactory BY_NUMBER_TEXT = DaemonThreads.named("Elements.byNumber/text");

  /** The threads of {@code Elements.pairs/pair}. */
  private static final ThreadFactory PAIRS_PAIR = DaemonThreads.named("Elements.pairs/pair");

  /** The threads of {@code Elements.entries/entry}. */
  private static final ThreadFactory ENTRIES_ENTRY = DaemonThreads.named("Elements.entries/entry");

  /** The threads of {@code Elements.check/square}. */
  private static final ThreadFactory CHECK_SQUARE = DaemonThreads.named("Elements.check/square");

  /** The threads of {@code Elements.asynchronous/later}. */
  private static final ThreadFactory ASYNCHRONOUS_LATER = DaemonThreads.named("Elements.asynchronous/later");

  /** The threads of {@code Elements.asynchronousByNumber/later}. */
  private static final ThreadFactory ASYNCHRONOUS_BY_NUMBER_LATER = DaemonThreads.named(
      "Elements.asynchronousByNumber/later");

  /** The threads of {@code Elements.asynchronousPairs/laterPair}. */
  private static final ThreadFactory ASYNCHRONOUS_PAIRS_LATER_PAIR = DaemonThreads.named(
      "Elements.asynchronousPairs/laterPair");

  /** The threads of {@code Elements.callables/tasks}. */
  private static final ThreadFactory CALLABLES_TASKS = DaemonThreads.named("Elements.callables/tasks");

  /** The threads of {@code Elements.stages/tasks}. */
  private static final ThreadFactory STAGES_TASKS = DaemonThreads.named("Elements.stages/tasks");

  /** The threads of {@code Elements.start}. */
  private static final ThreadFactory START = DaemonThreads.named("Elements.start");

  /** The threads of {@code Elements.start/text}. */
  private static final ThreadFactory START_TEXT = DaemonThreads.named("Elements.start/text");

  /** The timeout of {@code scoped}. */
  private static final Duration SCOPED_TIMEOUT = Duration.ofMinutes(1);

  /** The threads of {@code Elements.scoped/square}. */
  private static final ThreadFactory SCOPED_SQUARE = DaemonThreads.named("Elements.scoped/square");

  /** The threads of {@code Elements.startScope}. */
  private static final ThreadFactory START_SCOPE = DaemonThreads.named("Elements.startScope");

  /** The threads of {@code Elements.startScope/text}. */
  private static final ThreadFactory START_SCOPE_TEXT = DaemonThreads.named("Elements.startScope/text");

  /** Apply to every call. */
  private final FanOutOptions options;

  /** Each task has a thread of its own. */
  ElementsFanOut() {
    this.options = FanOutOptions.defaults();
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  ElementsFanOut(Executor executor) {
    this.options = FanOutOptions.defaults().withExecutor(executor);
  }

  /**
   * The options apply to every call.
   *
   * @param options apply to every call
   */
  ElementsFanOut(FanOutOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Runs {@code text} for each of {@code numbers} at the same time, and returns the results in the order
   * of the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If somebody else cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  public List<String> text(List<Integer> numbers) throws InterruptedException {
    Objects.requireNonNull(numbers, "numbers");
    var tasks = new EachFanOut<Integer, String, String>("Elements.text", "text", options, TEXT) {
      @Override
      protected String call(Integer number) {
        return ElementsFanOut.this.text((int) number);
      }
    };
    tasks.start(numbers);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(interrupt);
      throw interrupt;
    }
    if (tasks.failed()) {
      tasks.leave();
      throw tasks.failure();
    }
    return tasks.results();
  }

  /**
   * Runs {@code text} for each of {@code numbers} at the same time, at most 2 at once, and returns the
   * results in the order of the elements.
   * The first failure is rethrown unchanged; running tasks are cancelled and joined.
   * An {@code Error} takes precedence over the failures known by then.
   * If somebody else cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, or 1 minute has passed, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  public List<String> bounded(Iterator<Integer> numbers) throws InterruptedException,
      TimeoutException {
    Objects.requireNonNull(numbers, "numbers");
    var tasks = new EachFanOut<Integer, String, String>("Elements.bounded", "text", options,
        BOUNDED_TEXT) {
      @Override
      protected String call(Integer number) {
        return ElementsFanOut.this.text((int) number);
      }
    };
    tasks.limitTime(BOUNDED_TIMEOUT);
    tasks.endStartsAtFailure();
    tasks.atMost(2);
    tasks.start(numbers);
    try {
      tasks.awaitInTime();
    } catch (InterruptedException | TimeoutException stop) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(stop);
      throw stop;
    }
    if (tasks.failed()) {
      tasks.cancelAndJoin();
      throw tasks.failure();
    }
    return tasks.results();
  }

  /**
   * Runs {@code text} for each of {@code numbers} at the same time, and returns the results in the order
   * of the elements.
   * The first failure is rethrown unchanged; running tasks are cancelled.
   * An {@code Error} takes precedence over the failures known by then.
   * If somebody else cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks continue.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  public String[] array(int... numbers) {
    Objects.requireNonNull(numbers, "numbers");
    var tasks = new EachFanOut<Integer, String, String>("Elements.array", "text", options,
        ARRAY_TEXT) {
      @Override
      protected String call(Integer number) {
        return ElementsFanOut.this.text(number);
      }
    };
    tasks.endStartsAtFailure();
    tasks.start(dev.fanwise.runtime.Elements.of(numbers));
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.leave();
      throw tasks.cancellation(interrupt);
    }
    if (tasks.failed()) {
      tasks.cancel();
      throw tasks.failure();
    }
    return tasks.results(new String[0]);
  }

  /**
   * Runs {@code square} for each of {@code numbers} at the same time, and returns the results in the
   * order of the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If somebody else cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  public int[] squares(Stream<Integer> numbers) throws IOException {
    Objects.requireNonNull(numbers, "numbers");
    var tasks = new EachFanOut<Integer, Integer, Integer>("Elements.squares", "square", options,
        SQUARES_SQUARE) {
      @Override
      protected Integer call(Integer number) throws IOException {
        return ElementsFanOut.this.square(number);
      }
    };
    tasks.start(numbers.iterator());
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    }
    if (tasks.failed()) {
      tasks.leave();
      throw tasks.failure(IOException.class);
    }
    var results = new int[tasks.size()];
    for (int index = 0; index < results.length; index++) {
      results[index] = tasks.result(index);
    }
    return results;
  }

  /**
   * Runs {@code square} for each of {@code numbers} at the same time, and returns the results in the
   * order of the elements.
   * How each task ends is in its {@code Outcome}; no failure is thrown.
   * When the caller is interrupted, or {@code timeout} has passed, running tasks are cancelled and
   * joined.
   * An {@code Outcome} that is late is {@code Cancelled}.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  public List<Outcome<Integer>> trySquares(List<Integer> numbers, Duration timeout) {
    Objects.requireNonNull(numbers, "numbers");
    var tasks = new EachFanOut<Integer, Integer, Integer>("Elements.trySquares", "square", options,
        TRY_SQUARES_SQUARE) {
      @Override
      protected Integer call(Integer number) throws IOException {
        return ElementsFanOut.this.square(number);
      }
    };
    tasks.limitTime(timeout);
    tasks.keepFailures();
    tasks.start(numbers);
    try {
      if (!tasks.awaitUntilTimeout()) {
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
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If somebody else cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  public Map<Integer, String> byNumber(Set<Integer> numbers) {
    Objects.requireNonNull(numbers, "numbers");
    var tasks = new EachFanOut<Integer, String, String>("Elements.byNumber", "text", options,
        BY_NUMBER_TEXT) {
      @Override
      protected String call(Integer number) {
        return ElementsFanOut.this.text((int) number);
      }
    };
    var keys = Keys.<Integer>distinct(numbers);
    tasks.start(keys);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    }
    if (tasks.failed()) {
      tasks.leave();
      throw tasks.failure();
    }
    return keys.mapTo(tasks.results());
  }

  /**
   * Runs {@code pair} for each of {@code numbers} at the same time, and returns the results by key.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If somebody else cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  public Map<String, String> pairs(Map<String, Integer> numbers) {
    Objects.requireNonNull(numbers, "numbers");
    var tasks = new EachFanOut<Map.Entry<String, Integer>, String, String>("Elements.pairs", "pair",
        options, PAIRS_PAIR) {
      @Override
      protected String call(Map.Entry<String, Integer> entry) {
        return ElementsFanOut.this.pair(entry.getKey(), entry.getValue());
      }
    };
    var keys = Keys.<String, Integer>of(numbers);
    tasks.start(keys);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    }
    if (tasks.failed()) {
      tasks.leave();
      throw tasks.failure();
    }
    return keys.mapTo(tasks.results());
  }

  /**
   * Runs {@code entry} for each of {@code numbers} at the same time, at most 2 at once, and returns the
   * results by key.
   * How each task ends is in its {@code Outcome}; no failure is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  public Map<String, Outcome<String>> entries(Map<String, Integer> numbers) {
    Objects.requireNonNull(numbers, "numbers");
    var tasks = new EachFanOut<Map.Entry<String, Integer>, String, String>("Elements.entries",
        "entry", options, ENTRIES_ENTRY) {
      @Override
      protected String call(Map.Entry<String, Integer> entry) {
        return ElementsFanOut.this.entry(entry);
      }
    };
    tasks.keepFailures();
    tasks.atMost(2);
    var keys = Keys.<String, Integer>of(numbers);
    tasks.start(keys);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    }
    return keys.mapTo(tasks.outcomes());
  }

  /**
   * Runs {@code square} for each of {@code numbers} at the same time, and waits for all.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If somebody else cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  public void check(List<Integer> numbers) throws IOException {
    Objects.requireNonNull(numbers, "numbers");
    var tasks = new EachFanOut<Integer, Integer, Integer>("Elements.check", "square", options,
        CHECK_SQUARE) {
      @Override
      protected Integer call(Integer number) throws IOException {
        return ElementsFanOut.this.square(number);
      }
    };
    tasks.discardResults();
    tasks.start(numbers);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    }
    if (tasks.failed()) {
      tasks.leave();
      throw tasks.failure(IOException.class);
    }
  }

  /**
   * Runs {@code later} for each of {@code numbers} at the same time, and returns the results in the
   * order of the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If somebody else cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  public List<String> asynchronous(List<Integer> numbers) {
    Objects.requireNonNull(numbers, "numbers");
    var tasks = new EachFanOut<Integer, CompletionStage<? extends String>, String>(
        "Elements.asynchronous", "later", options, ASYNCHRONOUS_LATER) {
      @Override
      protected CompletionStage<? extends String> call(Integer number) {
        return ElementsFanOut.this.later(number);
      }
    };
    tasks.awaitStages();
    tasks.start(numbers);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    }
    if (tasks.failed()) {
      tasks.leave();
      throw tasks.failure();
    }
    return tasks.results();
  }

  /**
   * Runs {@code later} for each of {@code numbers} at the same time, at most 2 at once, and returns the
   * results by element.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If somebody else cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  public Map<Integer, String> asynchronousByNumber(Set<Integer> numbers) {
    Objects.requireNonNull(numbers, "numbers");
    var tasks = new EachFanOut<Integer, CompletionStage<? extends String>, String>(
        "Elements.asynchronousByNumber", "later", options, ASYNCHRONOUS_BY_NUMBER_LATER) {
      @Override
      protected CompletionStage<? extends String> call(Integer number) {
        return ElementsFanOut.this.later(number);
      }
    };
    tasks.awaitStages();
    tasks.atMost(2);
    var keys = Keys.<Integer>distinct(numbers);
    tasks.start(keys);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    }
    if (tasks.failed()) {
      tasks.leave();
      throw tasks.failure();
    }
    return keys.mapTo(tasks.results());
  }

  /**
   * Runs {@code laterPair} for each of {@code numbers} at the same time, and returns the results by key.
   * How each task ends is in its {@code Outcome}; no failure is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  public Map<String, Outcome<String>> asynchronousPairs(Map<String, Integer> numbers) {
    Objects.requireNonNull(numbers, "numbers");
    var tasks = new EachFanOut<Map.Entry<String, Integer>, CompletionStage<? extends String>, String>(
        "Elements.asynchronousPairs", "laterPair", options, ASYNCHRONOUS_PAIRS_LATER_PAIR) {
      @Override
      protected CompletionStage<? extends String> call(Map.Entry<String, Integer> entry) {
        return ElementsFanOut.this.laterPair(entry.getKey(), entry.getValue());
      }
    };
    tasks.awaitStages();
    tasks.keepFailures();
    var keys = Keys.<String, Integer>of(numbers);
    tasks.start(keys);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    }
    return keys.mapTo(tasks.outcomes());
  }

  /**
   * Runs each of {@code tasks} at the same time, and returns the results in the order of the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If somebody else cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  public <T> List<T> callables(Collection<? extends Callable<T>> tasks) throws Exception {
    Objects.requireNonNull(tasks, "tasks");
    var fanOut = new EachFanOut<Callable<T>, T, T>("Elements.callables", "tasks", options,
        CALLABLES_TASKS) {
      @Override
      protected T call(Callable<T> task) throws Exception {
        return task.call();
      }
    };
    fanOut.start(tasks);
    try {
      fanOut.await();
    } catch (InterruptedException interrupt) {
      fanOut.cancelAndJoin();
      fanOut.addFailuresTo(interrupt);
      throw interrupt;
    }
    if (fanOut.failed()) {
      fanOut.leave();
      throw fanOut.failure(Exception.class);
    }
    return fanOut.results();
  }

  /**
   * Waits for each of {@code tasks}, and returns the results by key.
   * How each task ends is in its {@code Outcome}; no failure is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  public <K, T> Map<K, Outcome<T>> stages(Map<K, CompletableFuture<T>> tasks) {
    Objects.requireNonNull(tasks, "tasks");
    var fanOut = new EachFanOut<Map.Entry<K, CompletableFuture<T>>, CompletionStage<? extends T>, T>(
        "Elements.stages", "tasks", options, STAGES_TASKS) {
      @Override
      protected CompletionStage<? extends T> call(Map.Entry<K, CompletableFuture<T>> entry) {
        return entry.getValue();
      }
    };
    fanOut.awaitStages();
    fanOut.keepFailures();
    var keys = Keys.<K, CompletableFuture<T>>of(tasks);
    fanOut.start(keys);
    try {
      fanOut.await();
    } catch (InterruptedException interrupt) {
      fanOut.cancelAndJoin();
      throw fanOut.cancellation(interrupt);
    }
    return keys.mapTo(fanOut.outcomes());
  }

  /**
   * Returns a handle at once. What follows happens on another thread, and its result or exception is in
   * the handle.
   * Runs {@code text} for each of {@code numbers} at the same time, and returns the results in the order
   * of the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If somebody else cancels a required task, a {@code CancellationException} is thrown.
   * When the handle is cancelled, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  public Task<List<String>> start(List<Integer> numbers) {
    return new GroupHandle<List<String>>("Elements", "start", options, START) {
      @Override
      protected List<String> call() throws InterruptedException {
        Objects.requireNonNull(numbers, "numbers");
        var tasks = new EachFanOut<Integer, String, String>("Elements.start", "text", options,
            START_TEXT) {
          @Override
          protected String call(Integer number) {
            return ElementsFanOut.this.text((int) number);
          }
        };
        tasks.start(numbers);
        try {
          tasks.await();
        } catch (InterruptedException interrupt) {
          tasks.cancelAndJoin();
          tasks.addFailuresTo(interrupt);
          throw interrupt;
        }
        if (tasks.failed()) {
          tasks.leave();
          throw tasks.failure();
        }
        return tasks.results();
      }
    }.start();
  }

  /**
   * Runs {@code square} for each of {@code numbers} at the same time, at most 2 at once, and returns the
   * results in the order of the elements.
   * Nothing outlives the call: it returns when all tasks have completed.
   * After a failure the other tasks continue; then all failures are thrown in an {@code ExceptionGroup}.
   * An {@code Error} among them is thrown itself, with the others suppressed.
   * If somebody else cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, or 1 minute has passed, running tasks are cancelled and joined;
   * failures take precedence.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  public List<Integer> scoped(List<Integer> numbers) throws InterruptedException, TimeoutException {
    Objects.requireNonNull(numbers, "numbers");
    var tasks = new EachFanOut<Integer, Integer, Integer>("Elements.scoped", "square", options,
        SCOPED_SQUARE) {
      @Override
      protected Integer call(Integer number) throws IOException {
        return ElementsFanOut.this.square(number);
      }
    };
    tasks.collectFailures();
    tasks.limitTime(SCOPED_TIMEOUT);
    tasks.atMost(2);
    tasks.start(numbers);
    try {
      tasks.awaitInTime();
    } catch (InterruptedException | TimeoutException stop) {
      tasks.cancelAndJoin();
      if (tasks.failed()) {
        throw tasks.allFailures(stop);
      }
      throw stop;
    }
    if (tasks.failed()) {
      throw tasks.allFailures();
    }
    return tasks.results();
  }

  /**
   * Returns a handle at once. What follows happens on another thread, and its result or exception is in
   * the handle.
   * Runs {@code text} for each of {@code numbers} at the same time, and returns the results by element.
   * Nothing outlives the call: it returns when all tasks have completed.
   * After the first failure the other tasks are cancelled and joined; then all failures are thrown in an
   * {@code ExceptionGroup}.
   * An {@code Error} among them is thrown itself, with the others suppressed.
   * If somebody else cancels a required task, a {@code CancellationException} is thrown.
   * When the handle is cancelled, running tasks are cancelled and joined; failures take precedence.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  public CompletableFuture<Map<Integer, String>> startScope(Set<Integer> numbers) {
    return new GroupHandle<Map<Integer, String>>("Elements", "startScope", options, START_SCOPE) {
      @Override
      protected Map<Integer, String> call() throws InterruptedException {
        Objects.requireNonNull(numbers, "numbers");
        var tasks = new EachFanOut<Integer, String, String>("Elements.startScope", "text", options,
            START_SCOPE_TEXT) {
          @Override
          protected String call(Integer number) {
            return ElementsFanOut.this.text((int) number);
          }
        };
        tasks.groupFailures();
        var keys = Keys.<Integer>distinct(numbers);
        tasks.start(keys);
        try {
          tasks.await();
        } catch (InterruptedException interrupt) {
          tasks.cancelAndJoin();
          if (tasks.failed()) {
            throw tasks.allFailures(interrupt);
          }
          throw interrupt;
        }
        if (tasks.failed()) {
          tasks.cancelAndJoin();
          throw tasks.allFailures();
        }
        return keys.mapTo(tasks.results());
      }
    }.start().toCompletableFuture();
  }
}
