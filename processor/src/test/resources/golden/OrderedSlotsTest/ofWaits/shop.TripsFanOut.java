package shop;

import dev.fanwise.FanOutOptions;
import dev.fanwise.ReturnWhen;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.FanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.Slot;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Trips}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class TripsFanOut extends Trips {
  /** The threads of {@code Trips.plan/hotel}. */
  private static final ThreadFactory PLAN_HOTEL = DaemonThreads.named("Trips.plan/hotel");

  /** The threads of {@code Trips.plan/rate}. */
  private static final ThreadFactory PLAN_RATE = DaemonThreads.named("Trips.plan/rate");

  /** The threads of {@code Trips.plan/price}. */
  private static final ThreadFactory PLAN_PRICE = DaemonThreads.named("Trips.plan/price");

  /** Apply to every call. */
  private final FanOutOptions options;

  /** Each task has a thread of its own. */
  TripsFanOut() {
    this.options = FanOutOptions.defaults();
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  TripsFanOut(Executor executor) {
    this.options = FanOutOptions.defaults().withExecutor(executor);
  }

  /**
   * The options apply to every call.
   *
   * @param options apply to every call
   */
  TripsFanOut(FanOutOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Runs {@code hotel}, {@code rate} and {@code price}, each once, as soon as the results that it needs
   * are available.
   * <pre>{@code
   * hotel -> rate
   * hotel, rate -> price
   * }</pre>
   * If a task fails, tasks that need its result never start and fail with the same exception.
   * Returns when one has completed, with the handles of all tasks.
   * Tasks that are still running then continue; nothing is thrown for a failed one.
   * When the caller is interrupted before that, running tasks continue; the exception holds their
   * handles.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Trip plan(String city) throws InterruptedException {
    var tasks = new FanOut("Trips.plan", options);
    tasks.returnWhen(ReturnWhen.FIRST_COMPLETED);
    var hotel = new Slot<String>(tasks, "hotel") {
      @Override
      protected String call() {
        return TripsFanOut.this.hotel(city);
      }
    };
    var rate = new Slot<Integer>(tasks, "rate") {
      @Override
      protected Integer call() {
        return TripsFanOut.this.rate(hotel.result());
      }
    };
    var price = new Slot<Integer>(tasks, "price") {
      @Override
      protected Integer call() {
        return TripsFanOut.this.price(hotel.result(), rate.result());
      }
    };

    tasks.start(hotel, PLAN_HOTEL);
    tasks.startOptional(rate, PLAN_RATE, hotel);
    tasks.start(price, PLAN_PRICE, hotel, rate);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      var interrupted = tasks.interruptedWait(interrupt);
      tasks.leave();
      throw interrupted;
    }
    tasks.leave();
    return new Trip(hotel, price);
  }
}
