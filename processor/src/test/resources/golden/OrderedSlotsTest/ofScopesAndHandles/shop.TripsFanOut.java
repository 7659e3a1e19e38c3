package shop;

import dev.fanwise.FanOutOptions;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.FanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.GroupHandle;
import dev.fanwise.runtime.Slot;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeoutException;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Trips}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class TripsFanOut extends Trips {
  /** The threads of {@code Trips.plan/hotel}. */
  private static final ThreadFactory PLAN_HOTEL = DaemonThreads.named("Trips.plan/hotel");

  /** The threads of {@code Trips.plan/price}. */
  private static final ThreadFactory PLAN_PRICE = DaemonThreads.named("Trips.plan/price");

  /** The threads of {@code Trips.planSoon}. */
  private static final ThreadFactory PLAN_SOON = DaemonThreads.named("Trips.planSoon");

  /** The timeout of {@code planSoon}. */
  private static final Duration PLAN_SOON_TIMEOUT = Duration.ofSeconds(2);

  /** The threads of {@code Trips.planSoon/hotel}. */
  private static final ThreadFactory PLAN_SOON_HOTEL = DaemonThreads.named("Trips.planSoon/hotel");

  /** The threads of {@code Trips.planSoon/price}. */
  private static final ThreadFactory PLAN_SOON_PRICE = DaemonThreads.named("Trips.planSoon/price");

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
   * Runs {@code hotel} and {@code price}, each once, as soon as the results that it needs are available.
   * <pre>{@code
   * hotel -> price
   * }</pre>
   * If a task fails, tasks that need its result never start and fail with the same exception.
   * Nothing outlives the call: it returns when all tasks have completed.
   * After the first failure the other tasks are cancelled and joined; then all failures are thrown in an
   * {@code ExceptionGroup}.
   * An {@code Error} among them is rethrown unchanged, with the others suppressed.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined; failures take precedence.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Trip plan(String city) throws InterruptedException {
    var tasks = new FanOut("Trips.plan", options);
    tasks.groupFailures();
    var hotel = new Slot<String>(tasks, "hotel") {
      @Override
      protected String call() {
        return TripsFanOut.this.hotel(city);
      }
    };
    var price = new Slot<Long>(tasks, "price") {
      @Override
      protected Long call() {
        return TripsFanOut.this.price(hotel.result());
      }
    };

    tasks.start(hotel, PLAN_HOTEL);
    tasks.start(price, PLAN_PRICE, hotel);
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
    return new Trip(hotel.result(), price.result());
  }

  /**
   * Returns a handle at once. What follows happens on another thread, and its result or exception is in
   * the handle.
   * Runs {@code hotel} and {@code price}, each once, as soon as the results that it needs are available.
   * <pre>{@code
   * hotel -> price
   * }</pre>
   * If a task fails, tasks that need its result never start and fail with the same exception.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the handle is cancelled, or 2 seconds have passed, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  CompletableFuture<Trip> planSoon(String city) {
    return new GroupHandle<Trip>("Trips", "planSoon", options, PLAN_SOON) {
      @Override
      protected Trip call() throws InterruptedException, TimeoutException {
        var tasks = new FanOut("Trips.planSoon", options);
        tasks.limitTime(PLAN_SOON_TIMEOUT);
        var hotel = new Slot<String>(tasks, "hotel") {
          @Override
          protected String call() {
            return TripsFanOut.this.hotel(city);
          }
        };
        var price = new Slot<Long>(tasks, "price") {
          @Override
          protected Long call() {
            return TripsFanOut.this.price(hotel.result());
          }
        };

        tasks.start(hotel, PLAN_SOON_HOTEL);
        tasks.start(price, PLAN_SOON_PRICE, hotel);
        try {
          tasks.awaitInTime();
        } catch (InterruptedException | TimeoutException stop) {
          tasks.cancelAndJoin();
          tasks.addFailuresTo(stop);
          throw stop;
        }
        if (tasks.failed()) {
          tasks.leave();
          throw tasks.failure();
        }
        return new Trip(hotel.result(), price.result());
      }
    }.start().toCompletableFuture();
  }
}
