package shop;

import dev.fanwise.FanOutOptions;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.FanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.Slot;
import java.io.IOException;
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

  /** The threads of {@code Trips.plan/customer}. */
  private static final ThreadFactory PLAN_CUSTOMER = DaemonThreads.named("Trips.plan/customer");

  /** The threads of {@code Trips.plan/price}. */
  private static final ThreadFactory PLAN_PRICE = DaemonThreads.named("Trips.plan/price");

  /** The threads of {@code Trips.plan/rate}. */
  private static final ThreadFactory PLAN_RATE = DaemonThreads.named("Trips.plan/rate");

  /** The threads of {@code Trips.plan/rooms}. */
  private static final ThreadFactory PLAN_ROOMS = DaemonThreads.named("Trips.plan/rooms");

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
   * Runs {@code hotel}, {@code customer}, {@code price}, {@code rate} and {@code rooms}, each once, as
   * soon as the results that it needs are available.
   * <pre>{@code
   * hotel, customer -> price
   * customer -> rate
   * customer, rate -> rooms
   * }</pre>
   * If a task fails, tasks that need its result never start and fail with the same exception.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Trip plan(String city) throws IOException, InterruptedException {
    var tasks = new FanOut("Trips.plan", options);
    var hotel = new Slot<String>(tasks, "hotel") {
      @Override
      protected String call() {
        return TripsFanOut.this.hotel(city);
      }
    };
    var customer = new Slot<String>(tasks, "customer") {
      @Override
      protected String call() throws IOException {
        return TripsFanOut.this.customer(city);
      }
    };
    var price = new Slot<String>(tasks, "price") {
      @Override
      protected String call() {
        return TripsFanOut.this.price(hotel.result(), customer.result());
      }
    };
    var rate = new Slot<Integer>(tasks, "rate") {
      @Override
      protected Integer call() {
        return TripsFanOut.this.rate(customer.result());
      }
    };
    var rooms = new Slot<Integer>(tasks, "rooms") {
      @Override
      protected Integer call() {
        return TripsFanOut.this.rooms(customer.result(), rate.requireResult());
      }
    };

    tasks.start(hotel, PLAN_HOTEL);
    tasks.startOptional(customer, PLAN_CUSTOMER);
    tasks.start(price, PLAN_PRICE, hotel, customer);
    tasks.startOptional(rate, PLAN_RATE, customer);
    tasks.start(rooms, PLAN_ROOMS, customer, rate);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(interrupt);
      throw interrupt;
    }
    if (tasks.failed()) {
      tasks.leave();
      throw tasks.failure(IOException.class);
    }
    return new Trip(hotel.result(), price.result(), rooms.result());
  }
}
