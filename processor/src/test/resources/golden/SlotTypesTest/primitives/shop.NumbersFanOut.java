package shop;

import dev.fanwise.FanOutOptions;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.FanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.Slot;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Numbers}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class NumbersFanOut extends Numbers {
  /** The threads of {@code Numbers.all/flag}. */
  private static final ThreadFactory ALL_FLAG = DaemonThreads.named("Numbers.all/flag");

  /** The threads of {@code Numbers.all/small}. */
  private static final ThreadFactory ALL_SMALL = DaemonThreads.named("Numbers.all/small");

  /** The threads of {@code Numbers.all/letter}. */
  private static final ThreadFactory ALL_LETTER = DaemonThreads.named("Numbers.all/letter");

  /** The threads of {@code Numbers.all/medium}. */
  private static final ThreadFactory ALL_MEDIUM = DaemonThreads.named("Numbers.all/medium");

  /** The threads of {@code Numbers.all/usual}. */
  private static final ThreadFactory ALL_USUAL = DaemonThreads.named("Numbers.all/usual");

  /** The threads of {@code Numbers.all/large}. */
  private static final ThreadFactory ALL_LARGE = DaemonThreads.named("Numbers.all/large");

  /** The threads of {@code Numbers.all/rough}. */
  private static final ThreadFactory ALL_ROUGH = DaemonThreads.named("Numbers.all/rough");

  /** The threads of {@code Numbers.all/fine}. */
  private static final ThreadFactory ALL_FINE = DaemonThreads.named("Numbers.all/fine");

  /** The threads of {@code Numbers.widened/fromInt}. */
  private static final ThreadFactory WIDENED_FROM_INT = DaemonThreads.named("Numbers.widened/fromInt");

  /** The threads of {@code Numbers.widened/fromBox}. */
  private static final ThreadFactory WIDENED_FROM_BOX = DaemonThreads.named("Numbers.widened/fromBox");

  /** The threads of {@code Numbers.widened/fromChar}. */
  private static final ThreadFactory WIDENED_FROM_CHAR = DaemonThreads.named("Numbers.widened/fromChar");

  /** The threads of {@code Numbers.widened/boxed}. */
  private static final ThreadFactory WIDENED_BOXED = DaemonThreads.named("Numbers.widened/boxed");

  /** The threads of {@code Numbers.widened/same}. */
  private static final ThreadFactory WIDENED_SAME = DaemonThreads.named("Numbers.widened/same");

  /** The threads of {@code Numbers.widened/any}. */
  private static final ThreadFactory WIDENED_ANY = DaemonThreads.named("Numbers.widened/any");

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
   * Runs {@code flag}, {@code small}, {@code letter}, {@code medium}, {@code usual}, {@code large},
   * {@code rough} and {@code fine} at the same time.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  All all() {
    var tasks = new FanOut("Numbers.all", options);
    var flag = new Slot<Boolean>(tasks, "flag") {
      @Override
      protected Boolean call() {
        return NumbersFanOut.this.flag();
      }
    };
    var small = new Slot<Byte>(tasks, "small") {
      @Override
      protected Byte call() {
        return NumbersFanOut.this.small();
      }
    };
    var letter = new Slot<Character>(tasks, "letter") {
      @Override
      protected Character call() {
        return NumbersFanOut.this.letter();
      }
    };
    var medium = new Slot<Short>(tasks, "medium") {
      @Override
      protected Short call() {
        return NumbersFanOut.this.medium();
      }
    };
    var usual = new Slot<Integer>(tasks, "usual") {
      @Override
      protected Integer call() {
        return NumbersFanOut.this.usual();
      }
    };
    var large = new Slot<Long>(tasks, "large") {
      @Override
      protected Long call() {
        return NumbersFanOut.this.large();
      }
    };
    var rough = new Slot<Float>(tasks, "rough") {
      @Override
      protected Float call() {
        return NumbersFanOut.this.rough();
      }
    };
    var fine = new Slot<Double>(tasks, "fine") {
      @Override
      protected Double call() {
        return NumbersFanOut.this.fine();
      }
    };

    tasks.start(flag, ALL_FLAG);
    tasks.start(small, ALL_SMALL);
    tasks.start(letter, ALL_LETTER);
    tasks.start(medium, ALL_MEDIUM);
    tasks.start(usual, ALL_USUAL);
    tasks.start(large, ALL_LARGE);
    tasks.start(rough, ALL_ROUGH);
    tasks.start(fine, ALL_FINE);
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
    return new All(flag.result(), small.result(), letter.result(), medium.result(), usual.result(),
        large.result(), rough.result(), fine.result());
  }

  /**
   * Runs {@code fromInt}, {@code fromBox}, {@code fromChar}, {@code boxed}, {@code same} and {@code any}
   * at the same time.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  Widened widened(int argument) {
    var tasks = new FanOut("Numbers.widened", options);
    var fromInt = new Slot<Long>(tasks, "fromInt") {
      @Override
      protected Long call() {
        return (long) NumbersFanOut.this.fromInt(argument);
      }
    };
    var fromBox = new Slot<Double>(tasks, "fromBox") {
      @Override
      protected Double call() {
        return (double) NumbersFanOut.this.fromBox(argument);
      }
    };
    var fromChar = new Slot<Integer>(tasks, "fromChar") {
      @Override
      protected Integer call() {
        return (int) NumbersFanOut.this.fromChar(argument);
      }
    };
    var boxed = new Slot<Object>(tasks, "boxed") {
      @Override
      protected Object call() {
        return NumbersFanOut.this.boxed();
      }
    };
    var same = new Slot<Long>(tasks, "same") {
      @Override
      protected Long call() {
        return NumbersFanOut.this.same();
      }
    };
    var any = new Slot<Number>(tasks, "any") {
      @Override
      protected Number call() {
        return NumbersFanOut.this.any();
      }
    };

    tasks.start(fromInt, WIDENED_FROM_INT);
    tasks.start(fromBox, WIDENED_FROM_BOX);
    tasks.start(fromChar, WIDENED_FROM_CHAR);
    tasks.start(boxed, WIDENED_BOXED);
    tasks.start(same, WIDENED_SAME);
    tasks.start(any, WIDENED_ANY);
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
    return new Widened(fromInt.result(), fromBox.requireResult(), fromChar.result(), boxed.result(),
        same.result(), any.result());
  }
}
