package shop;

import dev.fanwise.FanOutOptions;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Mappers}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class MappersFanOut extends Mappers {
  /** The threads of {@code Mappers.mapAll/map}. */
  private static final ThreadFactory MAP_ALL_MAP = DaemonThreads.named("Mappers.mapAll/map");

  /** The threads of {@code Mappers.largestOfAll/largest}. */
  private static final ThreadFactory LARGEST_OF_ALL_LARGEST = DaemonThreads.named("Mappers.largestOfAll/largest");

  /** Apply to every call. */
  private final FanOutOptions options;

  /** Each task has a thread of its own. */
  MappersFanOut() {
    this.options = FanOutOptions.defaults();
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  MappersFanOut(Executor executor) {
    this.options = FanOutOptions.defaults().withExecutor(executor);
  }

  /**
   * The options apply to every call.
   *
   * @param options apply to every call
   */
  MappersFanOut(FanOutOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Runs {@code map} for each of {@code elements} at the same time, and returns the results in the order
   * of the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  <A, B, X extends Exception> List<B> mapAll(List<A> elements,
      Mapping<? super A, ? extends B, X> mapping) throws X {
    Objects.requireNonNull(elements, "elements");
    var tasks = new EachFanOut<A, B, B>("Mappers.mapAll", "map", options, MAP_ALL_MAP) {
      @Override
      protected B call(A element) throws X {
        return MappersFanOut.this.map(element, mapping);
      }
    };
    tasks.start(elements);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    }
    if (tasks.failed()) {
      tasks.leave();
      throw tasks.<X>failureAs();
    }
    return tasks.results();
  }

  /**
   * Runs {@code largest} for each of {@code lists} at the same time, and returns the results in the
   * order of the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  List<String> largestOfAll(List<List<String>> lists) {
    Objects.requireNonNull(lists, "lists");
    var tasks = new EachFanOut<List<String>, String, String>("Mappers.largestOfAll", "largest",
        options, LARGEST_OF_ALL_LARGEST) {
      @Override
      protected String call(List<String> list) {
        return MappersFanOut.this.largest(list);
      }
    };
    tasks.start(lists);
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
    return tasks.results();
  }
}
