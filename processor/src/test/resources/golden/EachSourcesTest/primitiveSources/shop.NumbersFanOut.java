package shop;

import dev.fanwise.FanOutOptions;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.Elements;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.Keys;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Numbers}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class NumbersFanOut extends Numbers {
  /** The threads of {@code Numbers.booleans/text}. */
  private static final ThreadFactory BOOLEANS_TEXT = DaemonThreads.named("Numbers.booleans/text");

  /** The threads of {@code Numbers.bytes/text}. */
  private static final ThreadFactory BYTES_TEXT = DaemonThreads.named("Numbers.bytes/text");

  /** The threads of {@code Numbers.chars/text}. */
  private static final ThreadFactory CHARS_TEXT = DaemonThreads.named("Numbers.chars/text");

  /** The threads of {@code Numbers.shorts/text}. */
  private static final ThreadFactory SHORTS_TEXT = DaemonThreads.named("Numbers.shorts/text");

  /** The threads of {@code Numbers.longs/text}. */
  private static final ThreadFactory LONGS_TEXT = DaemonThreads.named("Numbers.longs/text");

  /** The threads of {@code Numbers.floats/text}. */
  private static final ThreadFactory FLOATS_TEXT = DaemonThreads.named("Numbers.floats/text");

  /** The threads of {@code Numbers.doubles/text}. */
  private static final ThreadFactory DOUBLES_TEXT = DaemonThreads.named("Numbers.doubles/text");

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
   * Runs {@code text} for each of {@code numbers} at the same time, and returns the results in the order
   * of the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  List<String> booleans(boolean[] numbers) {
    Objects.requireNonNull(numbers, "numbers");
    var tasks = new EachFanOut<Boolean, String, String>("Numbers.booleans", "text", options,
        BOOLEANS_TEXT) {
      @Override
      protected String call(Boolean number) {
        return NumbersFanOut.this.text(number);
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
    return tasks.results();
  }

  /**
   * Runs {@code text} for each of {@code numbers} at the same time, and returns the results in the order
   * of the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  List<String> bytes(byte[] numbers) {
    Objects.requireNonNull(numbers, "numbers");
    var tasks = new EachFanOut<Byte, String, String>("Numbers.bytes", "text", options, BYTES_TEXT) {
      @Override
      protected String call(Byte number) {
        return NumbersFanOut.this.text(number);
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
    return tasks.results();
  }

  /**
   * Runs {@code text} for each of {@code numbers} at the same time, and returns the results in the order
   * of the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  List<String> chars(char... numbers) {
    Objects.requireNonNull(numbers, "numbers");
    var tasks = new EachFanOut<Character, String, String>("Numbers.chars", "text", options,
        CHARS_TEXT) {
      @Override
      protected String call(Character number) {
        return NumbersFanOut.this.text(number);
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
    return tasks.results();
  }

  /**
   * Runs {@code text} for each of {@code numbers} at the same time, and returns the results in the order
   * of the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  List<String> shorts(short[] numbers) {
    Objects.requireNonNull(numbers, "numbers");
    var tasks = new EachFanOut<Short, String, String>("Numbers.shorts", "text", options,
        SHORTS_TEXT) {
      @Override
      protected String call(Short number) {
        return NumbersFanOut.this.text(number);
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
    return tasks.results();
  }

  /**
   * Runs {@code text} for each of {@code numbers} at the same time, and returns the results in the order
   * of the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  List<String> longs(long[] numbers) {
    Objects.requireNonNull(numbers, "numbers");
    var tasks = new EachFanOut<Long, String, String>("Numbers.longs", "text", options, LONGS_TEXT) {
      @Override
      protected String call(Long number) {
        return NumbersFanOut.this.text(number);
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
    return tasks.results();
  }

  /**
   * Runs {@code text} for each of {@code numbers} at the same time, and returns the results in the order
   * of the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  List<String> floats(float[] numbers) {
    Objects.requireNonNull(numbers, "numbers");
    var tasks = new EachFanOut<Float, String, String>("Numbers.floats", "text", options,
        FLOATS_TEXT) {
      @Override
      protected String call(Float number) {
        return NumbersFanOut.this.text(number);
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
    return tasks.results();
  }

  /**
   * Runs {@code text} for each of {@code numbers} at the same time, and returns the results by element.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  Map<Double, String> doubles(double[] numbers) {
    Objects.requireNonNull(numbers, "numbers");
    var tasks = new EachFanOut<Double, String, String>("Numbers.doubles", "text", options,
        DOUBLES_TEXT) {
      @Override
      protected String call(Double number) {
        return NumbersFanOut.this.text(number);
      }
    };
    var keys = Keys.<Double>distinct(Elements.of(numbers));
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
}
