package shop;

import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.FanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.OutcomeSlot;
import dev.fanwise.runtime.Slot;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

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

  /** Runs the tasks; null: each has a thread of its own. */
  private final @Nullable Executor executor;

  /** Each task has a thread of its own. */
  WarmersFanOut() {
    this.executor = null;
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  WarmersFanOut(Executor executor) {
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * Runs {@code cache}, {@code index} and {@code rest} at the same time.
   * The first failure of {@code cache} or {@code rest} is thrown as it is; tasks still running are left to run.
   * Whatever becomes of {@code index} is in the result.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   */
  @Override
  Warm warm() throws IOException, InterruptedException {
    var tasks = new FanOut("Warmers.warm", executor);
    var cache = new Slot<Void>(tasks, "cache") {
      @Override
      protected Void call() throws IOException {
        WarmersFanOut.this.cache();
        return null;
      }
    };
    var index = new OutcomeSlot<Void>(tasks, "index") {
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
    tasks.start(index, WARM_INDEX);
    tasks.start(rest, WARM_REST);
    try {
      tasks.awaitAllOrFirstFailure();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(interrupt);
      throw interrupt;
    }
    if (tasks.failed()) {
      tasks.leave();
      tasks.throwFailure(IOException.class);
    }
    return new Warm(cache.result(), index.outcome(), rest.result());
  }
}
