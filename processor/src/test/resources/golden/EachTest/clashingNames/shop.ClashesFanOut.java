package shop;

import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The fan-out methods of {@link Clashes}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class ClashesFanOut extends Clashes {
  /** The threads of {@code Clashes.fetchAll/fetch}. */
  private static final ThreadFactory FETCH_ALL_FETCH = DaemonThreads.named("Clashes.fetchAll/fetch");

  /** The threads of {@code Clashes.sizes/size}. */
  private static final ThreadFactory SIZES_SIZE = DaemonThreads.named("Clashes.sizes/size");

  /** Runs the tasks; null: each has a thread of its own. */
  private final @Nullable Executor executor;

  /** Each task has a thread of its own. */
  ClashesFanOut() {
    this.executor = null;
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  ClashesFanOut(Executor executor) {
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * Runs {@code fetch} for each of {@code mirror} at the same time, and returns the results in the order of the elements.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  List<String> fetchAll(List<URI> mirror, String tasks, String executor, String index) {
    Objects.requireNonNull(mirror, "mirror");
    var fanOut = new EachFanOut<URI, String>("Clashes.fetchAll", "fetch", this.executor, FETCH_ALL_FETCH) {
      @Override
      protected String call(URI element) {
        return ClashesFanOut.this.fetch(element, tasks, executor, index);
      }
    };
    fanOut.start(mirror);
    try {
      fanOut.awaitAllOrFirstFailure();
    } catch (InterruptedException interrupt) {
      fanOut.cancelAndJoin();
      throw fanOut.cancellation(interrupt);
    }
    if (fanOut.failed()) {
      fanOut.leave();
      fanOut.throwFailure();
    }
    return fanOut.results();
  }

  /**
   * Runs {@code size} for each of {@code results} at the same time, and returns the results in the order of the elements.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  int[] sizes(List<URI> results) {
    Objects.requireNonNull(results, "results");
    var tasks = new EachFanOut<URI, Integer>("Clashes.sizes", "size", executor, SIZES_SIZE) {
      @Override
      protected Integer call(URI element) {
        return ClashesFanOut.this.size(element);
      }
    };
    tasks.start(results);
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
    var results2 = new int[tasks.size()];
    for (int index = 0; index < results2.length; index++) {
      results2[index] = tasks.result(index);
    }
    return results2;
  }
}
