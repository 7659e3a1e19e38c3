package shop;

import dev.fanwise.Outcome;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.Elements;
import dev.fanwise.runtime.EntriesFanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The fan-out methods of {@link Mirrors}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class MirrorsFanOut extends Mirrors {
  /** The threads of {@code Mirrors.sizes/size}. */
  private static final ThreadFactory SIZES_SIZE = DaemonThreads.named("Mirrors.sizes/size");

  /** The threads of {@code Mirrors.byName/sum}. */
  private static final ThreadFactory BY_NAME_SUM = DaemonThreads.named("Mirrors.byName/sum");

  /** The threads of {@code Mirrors.tryByName/sum}. */
  private static final ThreadFactory TRY_BY_NAME_SUM = DaemonThreads.named("Mirrors.tryByName/sum");

  /** The threads of {@code Mirrors.asArray/sum}. */
  private static final ThreadFactory AS_ARRAY_SUM = DaemonThreads.named("Mirrors.asArray/sum");

  /** Runs the tasks; null: each has a thread of its own. */
  private final @Nullable Executor executor;

  /** Each task has a thread of its own. */
  MirrorsFanOut() {
    this.executor = null;
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  MirrorsFanOut(Executor executor) {
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * Runs {@code size} for each of {@code mirrors} at the same time, and returns the results in the order of the elements.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  List<Long> sizes(Map<String, URI> mirrors) {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<Map.Entry<String, URI>, Long>("Mirrors.sizes", "size", executor, SIZES_SIZE) {
      @Override
      protected Long call(Map.Entry<String, URI> mirror) {
        return MirrorsFanOut.this.size(mirror);
      }
    };
    tasks.start(Elements.entries(mirrors));
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

  /**
   * Runs {@code sum} for each of {@code mirrors} at the same time, and returns the results by key.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  Map<String, Long> byName(Map<String, ? extends URI> mirrors) {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EntriesFanOut<String, URI, Long>("Mirrors.byName", "sum", executor, BY_NAME_SUM) {
      @Override
      protected Long call(Map.Entry<String, URI> entry) {
        return MirrorsFanOut.this.sum(entry.getKey(), entry.getValue());
      }
    };
    tasks.start(Elements.entries(mirrors));
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
    return tasks.resultsByKey();
  }

  /**
   * Runs {@code sum} for each of {@code mirrors} at the same time, and returns the results by key.
   * Whatever becomes of a task is in its {@code Outcome}; no failure is thrown.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  Map<String, Outcome<Long>> tryByName(SortedMap<String, URI> mirrors) {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EntriesFanOut<String, URI, Long>("Mirrors.tryByName", "sum", executor, TRY_BY_NAME_SUM) {
      @Override
      protected Long call(Map.Entry<String, URI> entry) {
        return MirrorsFanOut.this.sum(entry.getKey(), entry.getValue());
      }
    };
    tasks.keepFailures();
    tasks.start(Elements.entries(mirrors));
    try {
      tasks.awaitAll();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    }
    return tasks.outcomesByKey();
  }

  /**
   * Runs {@code sum} for each of {@code mirrors} at the same time, and returns the results in the order of the elements.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  long[] asArray(Map<String, URI> mirrors) {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<Map.Entry<String, URI>, Long>("Mirrors.asArray", "sum", executor, AS_ARRAY_SUM) {
      @Override
      protected Long call(Map.Entry<String, URI> entry) {
        return MirrorsFanOut.this.sum(entry.getKey(), entry.getValue());
      }
    };
    tasks.start(Elements.entries(mirrors));
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
    var results = new long[tasks.size()];
    for (int index = 0; index < results.length; index++) {
      results[index] = tasks.result(index);
    }
    return results;
  }
}
