package shop;

import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.Elements;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.KeyedFanOut;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

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

  /** Runs the tasks; null: each has a thread of its own. */
  private final @Nullable Executor executor;

  /** Each task has a thread of its own. */
  NumbersFanOut() {
    this.executor = null;
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  NumbersFanOut(Executor executor) {
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * Runs {@code text} for each of {@code numbers} at the same time, and returns the results in the order of the elements.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  List<String> booleans(boolean[] numbers) {
    Objects.requireNonNull(numbers, "numbers");
    var tasks = new EachFanOut<Boolean, String>("Numbers.booleans", "text", executor, BOOLEANS_TEXT) {
      @Override
      protected String call(Boolean number) {
        return NumbersFanOut.this.text(number);
      }
    };
    tasks.start(Elements.of(numbers));
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
   * Runs {@code text} for each of {@code numbers} at the same time, and returns the results in the order of the elements.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  List<String> bytes(byte[] numbers) {
    Objects.requireNonNull(numbers, "numbers");
    var tasks = new EachFanOut<Byte, String>("Numbers.bytes", "text", executor, BYTES_TEXT) {
      @Override
      protected String call(Byte number) {
        return NumbersFanOut.this.text(number);
      }
    };
    tasks.start(Elements.of(numbers));
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
   * Runs {@code text} for each of {@code numbers} at the same time, and returns the results in the order of the elements.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  List<String> chars(char... numbers) {
    Objects.requireNonNull(numbers, "numbers");
    var tasks = new EachFanOut<Character, String>("Numbers.chars", "text", executor, CHARS_TEXT) {
      @Override
      protected String call(Character number) {
        return NumbersFanOut.this.text(number);
      }
    };
    tasks.start(Elements.of(numbers));
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
   * Runs {@code text} for each of {@code numbers} at the same time, and returns the results in the order of the elements.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  List<String> shorts(short[] numbers) {
    Objects.requireNonNull(numbers, "numbers");
    var tasks = new EachFanOut<Short, String>("Numbers.shorts", "text", executor, SHORTS_TEXT) {
      @Override
      protected String call(Short number) {
        return NumbersFanOut.this.text(number);
      }
    };
    tasks.start(Elements.of(numbers));
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
   * Runs {@code text} for each of {@code numbers} at the same time, and returns the results in the order of the elements.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  List<String> longs(long[] numbers) {
    Objects.requireNonNull(numbers, "numbers");
    var tasks = new EachFanOut<Long, String>("Numbers.longs", "text", executor, LONGS_TEXT) {
      @Override
      protected String call(Long number) {
        return NumbersFanOut.this.text(number);
      }
    };
    tasks.start(Elements.of(numbers));
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
   * Runs {@code text} for each of {@code numbers} at the same time, and returns the results in the order of the elements.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  List<String> floats(float[] numbers) {
    Objects.requireNonNull(numbers, "numbers");
    var tasks = new EachFanOut<Float, String>("Numbers.floats", "text", executor, FLOATS_TEXT) {
      @Override
      protected String call(Float number) {
        return NumbersFanOut.this.text(number);
      }
    };
    tasks.start(Elements.of(numbers));
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
   * Runs {@code text} for each of {@code numbers} at the same time, and returns the results by element.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  Map<Double, String> doubles(double[] numbers) {
    Objects.requireNonNull(numbers, "numbers");
    var tasks = new KeyedFanOut<Double, String>("Numbers.doubles", "text", executor, DOUBLES_TEXT) {
      @Override
      protected String call(Double number) {
        return NumbersFanOut.this.text(number);
      }
    };
    tasks.start(Elements.of(numbers));
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
}
