package shop;

import dev.fanwise.FanOutOptions;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.Elements;
import dev.fanwise.runtime.FanwiseGenerated;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Numbers}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class NumbersFanOut extends Numbers {
  /** The threads of {@code Numbers.squares/square}. */
  private static final ThreadFactory SQUARES_SQUARE = DaemonThreads.named("Numbers.squares/square");

  /** The threads of {@code Numbers.wide/square}. */
  private static final ThreadFactory WIDE_SQUARE = DaemonThreads.named("Numbers.wide/square");

  /** The threads of {@code Numbers.boxed/square}. */
  private static final ThreadFactory BOXED_SQUARE = DaemonThreads.named("Numbers.boxed/square");

  /** The threads of {@code Numbers.words/words}. */
  private static final ThreadFactory WORDS = DaemonThreads.named("Numbers.words/words");

  /** The threads of {@code Numbers.anything/anything}. */
  private static final ThreadFactory ANYTHING = DaemonThreads.named("Numbers.anything/anything");

  /** Apply to every call. */
  private final FanOutOptions options;

  /** Each task has a thread of its own. */
  NumbersFanOut() {
    this.options = FanOutOptions.defaults();
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  NumbersFanOut(Executor executor) {
    this.options = FanOutOptions.defaults().withExecutor(executor);
  }

  /**
   * The options apply to every call.
   *
   * @param options apply to every call
   */
  NumbersFanOut(FanOutOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Runs {@code square} for each of {@code numbers} at the same time, and returns the results in the
   * order of the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  int[] squares(int... numbers) throws InterruptedException {
    Objects.requireNonNull(numbers, "numbers");
    var tasks = new EachFanOut<Integer, Integer, Integer>("Numbers.squares", "square", options,
        SQUARES_SQUARE) {
      @Override
      protected Integer call(Integer number) {
        return NumbersFanOut.this.square(number);
      }
    };
    tasks.start(Elements.of(numbers));
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
    var results = new int[tasks.size()];
    for (int index = 0; index < results.length; index++) {
      results[index] = tasks.result(index);
    }
    return results;
  }

  /**
   * Runs {@code square} for each of {@code numbers} at the same time, and returns the results in the
   * order of the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  long[] wide(List<Integer> numbers) {
    Objects.requireNonNull(numbers, "numbers");
    var tasks = new EachFanOut<Integer, Long, Long>("Numbers.wide", "square", options,
        WIDE_SQUARE) {
      @Override
      protected Long call(Integer number) {
        return (long) NumbersFanOut.this.square(number);
      }
    };
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
    var results = new long[tasks.size()];
    for (int index = 0; index < results.length; index++) {
      results[index] = tasks.result(index);
    }
    return results;
  }

  /**
   * Runs {@code square} for each of {@code numbers} at the same time, and returns the results in the
   * order of the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  Integer[] boxed(int[] numbers) {
    Objects.requireNonNull(numbers, "numbers");
    var tasks = new EachFanOut<Integer, Integer, Integer>("Numbers.boxed", "square", options,
        BOXED_SQUARE) {
      @Override
      protected Integer call(Integer number) {
        return NumbersFanOut.this.square(number);
      }
    };
    tasks.start(Elements.of(numbers));
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
    return tasks.results(new Integer[0]);
  }

  /**
   * Runs {@code words} for each of {@code texts} at the same time, and returns the results in the order
   * of the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  String[][] words(String... texts) {
    Objects.requireNonNull(texts, "texts");
    var tasks = new EachFanOut<String, String[], String[]>("Numbers.words", "words", options,
        WORDS) {
      @Override
      protected String[] call(String text) {
        return NumbersFanOut.this.words(text);
      }
    };
    tasks.start(Arrays.asList(texts));
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
    return tasks.results(new String[0][]);
  }

  /**
   * Runs {@code anything} for each of {@code texts} at the same time, and returns the results in the
   * order of the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  List<?>[] anything(String... texts) {
    Objects.requireNonNull(texts, "texts");
    var tasks = new EachFanOut<String, List<?>, List<?>>("Numbers.anything", "anything", options,
        ANYTHING) {
      @Override
      protected List<?> call(String text) {
        return NumbersFanOut.this.anything(text);
      }
    };
    tasks.start(Arrays.asList(texts));
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
    return tasks.results(new List<?>[0]);
  }
}
