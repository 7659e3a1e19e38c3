package shop;

import dev.fanwise.FanOutOptions;
import dev.fanwise.runtime.AsyncSlot;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.FanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.GivenSlot;
import dev.fanwise.runtime.Slot;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;

/**
 * The fan-out methods of {@link Trips}.
 *
 * @param <H> as for {@link Trips}
 */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class TripsFanOut<H> implements Trips<H> {
  /** The threads of {@code Trips.plan/price}. */
  private static final ThreadFactory PLAN_PRICE = DaemonThreads.named("Trips.plan/price");

  /** The threads of {@code Trips.plan/near}. */
  private static final ThreadFactory PLAN_NEAR = DaemonThreads.named("Trips.plan/near");

  /** The threads of {@code Trips.plan/told}. */
  private static final ThreadFactory PLAN_TOLD = DaemonThreads.named("Trips.plan/told");

  /** The threads of {@code Trips.plan/route}. */
  private static final ThreadFactory PLAN_ROUTE = DaemonThreads.named("Trips.plan/route");

  /** The threads of {@code Trips.plan/legs}. */
  private static final ThreadFactory PLAN_LEGS = DaemonThreads.named("Trips.plan/legs");

  /** The threads of {@code Trips.route/there}. */
  private static final ThreadFactory ROUTE_THERE = DaemonThreads.named("Trips.route/there");

  /** The threads of {@code Trips.route/back}. */
  private static final ThreadFactory ROUTE_BACK = DaemonThreads.named("Trips.route/back");

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
   * Runs {@code hotel}, {@code price}, {@code near}, {@code told}, {@code route} and {@code legs}, each
   * once, as soon as the results that it needs are available.
   * <pre>{@code
   * hotel -> price
   * hotel -> near
   * hotel, price -> told
   * near, price -> route
   * route -> legs
   * }</pre>
   * If a task fails, tasks that need its result never start and fail with the same exception.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  public Trip<H> plan(CompletionStage<H> hotel) throws InterruptedException {
    var tasks = new FanOut("Trips.plan", options);
    var hotelTask = new GivenSlot<H>(tasks, "hotel", hotel);
    var price = new AsyncSlot<Integer>(tasks, "price") {
      @Override
      protected CompletionStage<? extends Integer> call() {
        return TripsFanOut.this.price(hotelTask.result());
      }
    };
    var near = new Slot<List<H>>(tasks, "near") {
      @Override
      protected List<H> call() {
        return TripsFanOut.this.near(hotelTask.result());
      }
    };
    var told = new Slot<Void>(tasks, "told") {
      @Override
      protected Void call() {
        TripsFanOut.this.told(hotelTask.result(), price.requireResult());
        return null;
      }
    };
    var route = new Slot<Legs>(tasks, "route") {
      @Override
      protected Legs call() {
        return TripsFanOut.this.route(near.result(), price.requireResult());
      }
    };
    var legs = new Slot<String>(tasks, "legs") {
      @Override
      protected String call() {
        return TripsFanOut.this.legs(route.result());
      }
    };

    tasks.start(hotelTask);
    tasks.start(price, PLAN_PRICE, hotelTask);
    tasks.start(near, PLAN_NEAR, hotelTask);
    tasks.start(told, PLAN_TOLD, hotelTask, price);
    tasks.startOptional(route, PLAN_ROUTE, near, price);
    tasks.start(legs, PLAN_LEGS, route);
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
    return new Trip<>(hotelTask.result(), price.result(), near.result(), told.result(),
        legs.result());
  }

  /**
   * Runs {@code there} and {@code back} at the same time.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  public Legs route(List<H> near, int price) {
    var tasks = new FanOut("Trips.route", options);
    var there = new Slot<String>(tasks, "there") {
      @Override
      protected String call() {
        return TripsFanOut.this.there(near);
      }
    };
    var back = new Slot<String>(tasks, "back") {
      @Override
      protected String call() {
        return TripsFanOut.this.back(price);
      }
    };

    tasks.start(there, ROUTE_THERE);
    tasks.start(back, ROUTE_BACK);
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
    return new Legs(there.result(), back.result());
  }
}
