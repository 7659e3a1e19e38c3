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

  /** The threads of {@code Trips.plan/route}. */
  private static final ThreadFactory PLAN_ROUTE = DaemonThreads.named("Trips.plan/route");

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
   * Runs {@code hotel}, {@code customer}, {@code price} and {@code route}, each once, as soon as the
   * results that it needs are available.
   * <pre>{@code
   * Outcome of hotel, Outcome of customer -> price
   * hotel -> route
   * }</pre>
   * If a task fails, tasks that need its result never start and fail with the same exception; a task
   * that takes its {@code Outcome} starts.
   * The first failure of {@code price} is rethrown unchanged; running tasks continue. The outcomes of
   * {@code hotel} and {@code route} are in the result.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Trip plan(String city) throws InterruptedException {
    var tasks = new FanOut("Trips.plan", options);
    var hotel = new Slot<String>(tasks, "hotel") {
      @Override
      protected String call() throws IOException {
        return TripsFanOut.this.hotel(city);
      }
    };
    var customer = new Slot<Integer>(tasks, "customer") {
      @Override
      protected Integer call() throws IOException {
        return TripsFanOut.this.customer(city);
      }
    };
    var price = new Slot<String>(tasks, "price") {
      @Override
      protected String call() {
        return TripsFanOut.this.price(hotel.ending(), customer.ending());
      }
    };
    var route = new Slot<String>(tasks, "route") {
      @Override
      protected String call() {
        return TripsFanOut.this.route(hotel.result());
      }
    };

    tasks.startOptional(hotel, PLAN_HOTEL);
    tasks.startOptional(customer, PLAN_CUSTOMER);
    tasks.start(price, PLAN_PRICE, tasks.endOf(hotel), tasks.endOf(customer));
    tasks.startOptional(route, PLAN_ROUTE, hotel);
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
    return new Trip(hotel.outcome(), price.result(), route.outcome());
  }
}
