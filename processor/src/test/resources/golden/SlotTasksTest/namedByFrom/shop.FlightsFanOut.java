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

/** The fan-out methods of {@link Flights}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class FlightsFanOut extends Flights {
  /** The threads of {@code Flights.book/outward}. */
  private static final ThreadFactory BOOK_OUTWARD = DaemonThreads.named("Flights.book/outward");

  /** The threads of {@code Flights.book/back}. */
  private static final ThreadFactory BOOK_BACK = DaemonThreads.named("Flights.book/back");

  /** Apply to every call. */
  private final FanOutOptions options;

  /** Each task has a thread of its own. */
  FlightsFanOut() {
    this.options = FanOutOptions.defaults();
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  FlightsFanOut(Executor executor) {
    this.options = FanOutOptions.defaults().withExecutor(executor);
  }

  /**
   * The options apply to every call.
   *
   * @param options apply to every call
   */
  FlightsFanOut(FanOutOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Runs {@code outward} and {@code back} at the same time.
   * The first failure of {@code outward} is rethrown unchanged; running tasks continue. The outcome of
   * {@code back} is in the result.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Seats book(String passenger) throws InterruptedException {
    var tasks = new FanOut("Flights.book", options);
    var outward = new Slot<String>(tasks, "outward") {
      @Override
      protected String call() {
        return FlightsFanOut.this.seat(passenger);
      }
    };
    var back = new Slot<String>(tasks, "back") {
      @Override
      protected String call() {
        return FlightsFanOut.this.seat(passenger);
      }
    };

    tasks.start(outward, BOOK_OUTWARD);
    tasks.startOptional(back, BOOK_BACK);
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
    return new Seats(outward.result(), back.outcome());
  }
}
