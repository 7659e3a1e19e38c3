package shop;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Outcome;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.Elements;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.Keys;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;

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

  /** Apply to every call. */
  private final FanOutOptions options;

  /** Each task has a thread of its own. */
  MirrorsFanOut() {
    this.options = FanOutOptions.defaults();
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  MirrorsFanOut(Executor executor) {
    this.options = FanOutOptions.defaults().withExecutor(executor);
  }

  /**
   * The options apply to every call.
   *
   * @param options apply to every call
   */
  MirrorsFanOut(FanOutOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Runs {@code size} for each of {@code mirrors} at the same time, and returns the results in the order
   * of the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  List<Long> sizes(Map<String, URI> mirrors) {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<Map.Entry<String, URI>, Long, Long>("Mirrors.sizes", "size", options,
        SIZES_SIZE) {
      @Override
      protected Long call(Map.Entry<String, URI> mirror) {
        return MirrorsFanOut.this.size(mirror);
      }
    };
    tasks.start(Elements.<String, URI>entries(mirrors));
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

  /**
   * Runs {@code sum} for each of {@code mirrors} at the same time, and returns the results by key.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  Map<String, Long> byName(Map<String, ? extends URI> mirrors) {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<Map.Entry<String, URI>, Long, Long>("Mirrors.byName", "sum", options,
        BY_NAME_SUM) {
      @Override
      protected Long call(Map.Entry<String, URI> entry) {
        return MirrorsFanOut.this.sum(entry.getKey(), entry.getValue());
      }
    };
    var keys = Keys.<String, URI>of(mirrors);
    tasks.start(keys);
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
    return keys.mapTo(tasks.results());
  }

  /**
   * Runs {@code sum} for each of {@code mirrors} at the same time, and returns the results by key.
   * Each {@code Outcome} holds the value, failure or cancellation of its task; no failure is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  Map<String, Outcome<Long>> tryByName(SortedMap<String, URI> mirrors) {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<Map.Entry<String, URI>, Long, Long>("Mirrors.tryByName", "sum",
        options, TRY_BY_NAME_SUM) {
      @Override
      protected Long call(Map.Entry<String, URI> entry) {
        return MirrorsFanOut.this.sum(entry.getKey(), entry.getValue());
      }
    };
    tasks.keepFailures();
    var keys = Keys.<String, URI>of(mirrors);
    tasks.start(keys);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    }
    return keys.mapTo(tasks.outcomes());
  }

  /**
   * Runs {@code sum} for each of {@code mirrors} at the same time, and returns the results in the order
   * of the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  long[] asArray(Map<String, URI> mirrors) {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<Map.Entry<String, URI>, Long, Long>("Mirrors.asArray", "sum",
        options, AS_ARRAY_SUM) {
      @Override
      protected Long call(Map.Entry<String, URI> entry) {
        return MirrorsFanOut.this.sum(entry.getKey(), entry.getValue());
      }
    };
    tasks.start(Elements.<String, URI>entries(mirrors));
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
    var results = new long[tasks.size()];
    for (int index = 0; index < results.length; index++) {
      results[index] = tasks.result(index);
    }
    return results;
  }
}
