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

/** The fan-out methods of {@link Clashes}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class ClashesFanOut extends Clashes {
  /** The threads of {@code Clashes.plan/hotel}. */
  private static final ThreadFactory PLAN_HOTEL = DaemonThreads.named("Clashes.plan/hotel");

  /** The threads of {@code Clashes.plan/hotelTask}. */
  private static final ThreadFactory PLAN_HOTEL_TASK = DaemonThreads.named("Clashes.plan/hotelTask");

  /** The threads of {@code Clashes.plan/tasks}. */
  private static final ThreadFactory PLAN_TASKS = DaemonThreads.named("Clashes.plan/tasks");

  /** The threads of {@code Clashes.plan/cast}. */
  private static final ThreadFactory PLAN_CAST = DaemonThreads.named("Clashes.plan/cast");

  /** Apply to every call. */
  private final FanOutOptions options;

  /** Each task has a thread of its own. */
  ClashesFanOut() {
    this.options = FanOutOptions.defaults();
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  ClashesFanOut(Executor executor) {
    this.options = FanOutOptions.defaults().withExecutor(executor);
  }

  /**
   * The options apply to every call.
   *
   * @param options apply to every call
   */
  ClashesFanOut(FanOutOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Runs {@code hotel}, {@code hotelTask}, {@code tasks} and {@code cast}, each once, as soon as the
   * results that it needs are available.
   * <pre>{@code
   * hotel, hotelTask -> tasks
   * hotel -> cast
   * }</pre>
   * If a task fails, tasks that need its result never start and fail with the same exception.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Trip plan(String city) throws InterruptedException {
    var fanOut = new FanOut("Clashes.plan", options);
    var hotel = new Slot<String>(fanOut, "hotel") {
      @Override
      protected String call() {
        return ClashesFanOut.this.other(city);
      }
    };
    var hotelTask = new Slot<String>(fanOut, "hotelTask") {
      @Override
      protected String call() {
        return ClashesFanOut.this.hotel(city);
      }
    };
    var tasks = new Slot<String>(fanOut, "tasks") {
      @Override
      protected String call() {
        return ClashesFanOut.this.tasks(hotel.result(), hotelTask.result());
      }
    };
    var cast = new Slot<String>(fanOut, "cast") {
      @Override
      protected String call() {
        return ClashesFanOut.this.cast((Object) hotel.result());
      }
    };

    fanOut.start(hotel, PLAN_HOTEL);
    fanOut.startOptional(hotelTask, PLAN_HOTEL_TASK);
    fanOut.start(tasks, PLAN_TASKS, hotel, hotelTask);
    fanOut.start(cast, PLAN_CAST, hotel);
    try {
      fanOut.await();
    } catch (InterruptedException interrupt) {
      fanOut.cancelAndJoin();
      fanOut.addFailuresTo(interrupt);
      throw interrupt;
    }
    if (fanOut.failed()) {
      fanOut.leave();
      throw fanOut.failure();
    }
    return new Trip(hotel.result(), tasks.result(), cast.result());
  }
}
