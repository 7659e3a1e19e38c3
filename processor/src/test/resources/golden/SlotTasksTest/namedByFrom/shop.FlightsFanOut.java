package shop;

import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.FanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.OutcomeSlot;
import dev.fanwise.runtime.Slot;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The fan-out methods of {@link Flights}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class FlightsFanOut extends Flights {
  /** The threads of {@code Flights.book/outward}. */
  private static final ThreadFactory BOOK_OUTWARD = DaemonThreads.named("Flights.book/outward");

  /** The threads of {@code Flights.book/back}. */
  private static final ThreadFactory BOOK_BACK = DaemonThreads.named("Flights.book/back");

  /** Runs the tasks; null: each has a thread of its own. */
  private final @Nullable Executor executor;

  /** Each task has a thread of its own. */
  FlightsFanOut() {
    this.executor = null;
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  FlightsFanOut(Executor executor) {
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * Runs {@code outward} and {@code back} at the same time.
   * The first failure of {@code outward} is thrown as it is; tasks still running are left to run.
   * Whatever becomes of {@code back} is in the result.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   */
  @Override
  Seats book(String passenger) throws InterruptedException {
    var tasks = new FanOut("Flights.book", executor);
    var outward = new Slot<String>(tasks, "outward") {
      @Override
      protected String call() {
        return FlightsFanOut.this.seat(passenger);
      }
    };
    var back = new OutcomeSlot<String>(tasks, "back") {
      @Override
      protected String call() {
        return FlightsFanOut.this.seat(passenger);
      }
    };

    tasks.start(outward, BOOK_OUTWARD);
    tasks.start(back, BOOK_BACK);
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
    return new Seats(outward.result(), back.outcome());
  }
}
