package shop;

import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The fan-out methods of {@link Mappers}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class MappersFanOut extends Mappers {
  /** The threads of {@code Mappers.mapAll/map}. */
  private static final ThreadFactory MAP_ALL_MAP = DaemonThreads.named("Mappers.mapAll/map");

  /** The threads of {@code Mappers.largestOfAll/largest}. */
  private static final ThreadFactory LARGEST_OF_ALL_LARGEST = DaemonThreads.named("Mappers.largestOfAll/largest");

  /** Runs the tasks; null: each has a thread of its own. */
  private final @Nullable Executor executor;

  /** Each task has a thread of its own. */
  MappersFanOut() {
    this.executor = null;
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  MappersFanOut(Executor executor) {
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * Runs {@code map} for each of {@code elements} at the same time, and returns the results in the order of the elements.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  <A, B, X extends Exception> List<B> mapAll(List<A> elements,
      Mapping<? super A, ? extends B, X> mapping) throws X {
    Objects.requireNonNull(elements, "elements");
    var tasks = new EachFanOut<A, B>("Mappers.mapAll", "map", executor, MAP_ALL_MAP) {
      @Override
      protected B call(A element) throws X {
        return MappersFanOut.this.map(element, mapping);
      }
    };
    tasks.start(elements);
    try {
      tasks.awaitAllOrFirstFailure();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    }
    if (tasks.failed()) {
      tasks.leave();
      tasks.<X>throwFailureAs();
    }
    return tasks.results();
  }

  /**
   * Runs {@code largest} for each of {@code lists} at the same time, and returns the results in the order of the elements.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  List<String> largestOfAll(List<List<String>> lists) {
    Objects.requireNonNull(lists, "lists");
    var tasks = new EachFanOut<List<String>, String>("Mappers.largestOfAll", "largest", executor, LARGEST_OF_ALL_LARGEST) {
      @Override
      protected String call(List<String> list) {
        return MappersFanOut.this.largest(list);
      }
    };
    tasks.start(lists);
    try {
      tasks.awaitAllOrFirstFailure();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    }
    if (tasks.failed()) {
      tasks.leave();
      tasks.throwFailure();
    }
    return tasks.results();
  }
}
