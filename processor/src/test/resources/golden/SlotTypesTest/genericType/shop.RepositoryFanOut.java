package shop;

import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.FanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.OutcomeSlot;
import dev.fanwise.runtime.Slot;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The fan-out methods of {@link Repository}.
 *
 * @param <K> as for {@link Repository}
 * @param <V> as for {@link Repository}
 */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
public final class RepositoryFanOut<K extends Comparable<? super K>, V extends Serializable> extends Repository<K, V> {
  /** The threads of {@code Repository.find/key}. */
  private static final ThreadFactory FIND_KEY = DaemonThreads.named("Repository.find/key");

  /** The threads of {@code Repository.find/values}. */
  private static final ThreadFactory FIND_VALUES = DaemonThreads.named("Repository.find/values");

  /** Runs the tasks; null: each has a thread of its own. */
  private final @Nullable Executor executor;

  /**
   * Each task has a thread of its own.
   *
   * @param start as for {@link Repository}
   */
  public RepositoryFanOut(Map<? super K, ? extends V> start) {
    super(start);
    this.executor = null;
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   * @param start as for {@link Repository}
   */
  public RepositoryFanOut(Executor executor, Map<? super K, ? extends V> start) {
    super(start);
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * Runs {@code key} and {@code values} at the same time.
   * The first failure of {@code key} is thrown as it is; tasks still running are left to run.
   * Whatever becomes of {@code values} is in the result.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   */
  @Override
  public Found<K, V> find(K key) throws InterruptedException {
    var tasks = new FanOut("Repository.find", executor);
    var keyTask = new Slot<K>(tasks, "key") {
      @Override
      protected K call() {
        return RepositoryFanOut.this.key(key);
      }
    };
    var values = new OutcomeSlot<List<? extends V>>(tasks, "values") {
      @Override
      protected List<? extends V> call() {
        return RepositoryFanOut.this.values(key);
      }
    };

    tasks.start(keyTask, FIND_KEY);
    tasks.start(values, FIND_VALUES);
    try {
      tasks.awaitAllOrFirstFailure();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(interrupt);
      throw interrupt;
    }
    if (tasks.failed()) {
      tasks.leave();
      tasks.throwFailure();
    }
    return new Found<>(keyTask.result(), values.outcome());
  }
}
