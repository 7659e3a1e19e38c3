package shop;

import dev.fanwise.FanOutOptions;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.FanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.Slot;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Warmers}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class WarmersFanOut extends Warmers {
  /** The threads of {@code Warmers.warm/cache}. */
  private static final ThreadFactory WARM_CACHE = DaemonThreads.named("Warmers.warm/cache");

  /** The threads of {@code Warmers.warm/index}. */
  private static final ThreadFactory WARM_INDEX = DaemonThreads.named("Warmers.warm/index");

  /** The threads of {@code Warmers.warm/rest}. */
  private static final ThreadFactory WARM_REST = DaemonThreads.named("Warmers.warm/rest");

  /** Apply to every call. */
  private final FanOutOptions options;

  /** Each task has a thread of its own. */
  WarmersFanOut() {
    this.options = FanOutOptions.defaults();
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  WarmersFanOut(Executor executor) {
    this.options = FanOutOptions.defaults().withExecutor(executor);
  }

  /**
   * The options apply to every call.
   *
   * @param options apply to every call
   */
  WarmersFanOut(FanOutOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Runs {@code cache}, {@code index} and {@code rest} at the same time.
   * The first failure of {@code cache} or {@code rest} is rethrown unchanged; running tasks continue.
   * The outcome of {@code index} is in the result.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Warm warm() throws IOException, InterruptedException {
    var tasks = new FanOut("Warmers.warm", options);
    var cache = new Slot<Void>(tasks, "cache") {
      @Override
      protected Void call() throws IOException {
        WarmersFanOut.this.cache();
        return null;
      }
    };
    var index = new Slot<Void>(tasks, "index") {
      @Override
      protected Void call() throws IOException {
        WarmersFanOut.this.index();
        return null;
      }
    };
    var rest = new Slot<String>(tasks, "rest") {
      @Override
      protected String call() {
        return WarmersFanOut.this.rest();
      }
    };

    tasks.start(cache, WARM_CACHE);
    tasks.startOptional(index, WARM_INDEX);
    tasks.start(rest, WARM_REST);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(interrupt);
      throw interrupt;
    }
    if (tasks.failed()) {
      tasks.leave();
      throw tasks.failure(IOException.class);
    }
    return new Warm(cache.result(), index.outcome(), rest.result());
  }
}
