package shop;

import dev.fanwise.FanOutOptions;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Clashes}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class ClashesFanOut extends Clashes {
  /** The threads of {@code Clashes.fetchAll/fetch}. */
  private static final ThreadFactory FETCH_ALL_FETCH = DaemonThreads.named("Clashes.fetchAll/fetch");

  /** The threads of {@code Clashes.sizes/size}. */
  private static final ThreadFactory SIZES_SIZE = DaemonThreads.named("Clashes.sizes/size");

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
   * Runs {@code fetch} for each of {@code mirror} at the same time, and returns the results in the order
   * of the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  List<String> fetchAll(List<URI> mirror, String tasks, String executor, String index) {
    Objects.requireNonNull(mirror, "mirror");
    var fanOut = new EachFanOut<URI, String, String>("Clashes.fetchAll", "fetch", options,
        FETCH_ALL_FETCH) {
      @Override
      protected String call(URI element) {
        return ClashesFanOut.this.fetch(element, tasks, executor, index);
      }
    };
    fanOut.start(mirror);
    try {
      fanOut.await();
    } catch (InterruptedException interrupt) {
      fanOut.cancelAndJoin();
      throw fanOut.cancellation(interrupt);
    }
    if (fanOut.failed()) {
      fanOut.leave();
      throw fanOut.failure();
    }
    return fanOut.results();
  }

  /**
   * Runs {@code size} for each of {@code results} at the same time, and returns the results in the order
   * of the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  int[] sizes(List<URI> results) {
    Objects.requireNonNull(results, "results");
    var tasks = new EachFanOut<URI, Integer, Integer>("Clashes.sizes", "size", options,
        SIZES_SIZE) {
      @Override
      protected Integer call(URI element) {
        return ClashesFanOut.this.size(element);
      }
    };
    tasks.start(results);
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
    var results2 = new int[tasks.size()];
    for (int index = 0; index < results2.length; index++) {
      results2[index] = tasks.result(index);
    }
    return results2;
  }
}
