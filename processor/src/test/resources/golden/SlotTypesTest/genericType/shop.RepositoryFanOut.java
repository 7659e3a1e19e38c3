package shop;

import dev.fanwise.FanOutOptions;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.FanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.Slot;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;

/**
 * The fan-out methods of {@link Repository}.
 *
 * @param <K> as for {@link Repository}
 * @param <V> as for {@link Repository}
 */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
public final class RepositoryFanOut<K extends Comparable<? super K>, V extends Serializable> extends Repository<K, V> {
  /** The threads of {@code Repository.find/id}. */
  private static final ThreadFactory FIND_ID = DaemonThreads.named("Repository.find/id");

  /** The threads of {@code Repository.find/values}. */
  private static final ThreadFactory FIND_VALUES = DaemonThreads.named("Repository.find/values");

  /** Apply to every call. */
  private final FanOutOptions options;

  /**
   * Each task has a thread of its own.
   *
   * @param start as for {@link Repository}
   */
  public RepositoryFanOut(Map<? super K, ? extends V> start) {
    super(start);
    this.options = FanOutOptions.defaults();
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   * @param start as for {@link Repository}
   */
  public RepositoryFanOut(Executor executor, Map<? super K, ? extends V> start) {
    super(start);
    this.options = FanOutOptions.defaults().withExecutor(executor);
  }

  /**
   * The options apply to every call.
   *
   * @param options apply to every call
   * @param start as for {@link Repository}
   */
  public RepositoryFanOut(FanOutOptions options, Map<? super K, ? extends V> start) {
    super(start);
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Runs {@code id} and {@code values} at the same time.
   * The first failure of {@code id} is rethrown unchanged; running tasks continue. The outcome of
   * {@code values} is in the result.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  public Found<K, V> find(K key) throws InterruptedException {
    var tasks = new FanOut("Repository.find", options);
    var id = new Slot<K>(tasks, "id") {
      @Override
      protected K call() {
        return RepositoryFanOut.this.id(key);
      }
    };
    var values = new Slot<List<? extends V>>(tasks, "values") {
      @Override
      protected List<? extends V> call() {
        return RepositoryFanOut.this.values(key);
      }
    };

    tasks.start(id, FIND_ID);
    tasks.startOptional(values, FIND_VALUES);
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
    return new Found<>(id.result(), values.outcome());
  }
}
