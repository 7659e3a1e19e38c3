package shop;

import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.FanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.Slot;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The fan-out methods of {@link Base}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class BaseFanOut extends Base {
  /** The threads of {@code Base.load/title}. */
  private static final ThreadFactory LOAD_TITLE = DaemonThreads.named("Base.load/title");

  /** The threads of {@code Base.reload/title}. */
  private static final ThreadFactory RELOAD_TITLE = DaemonThreads.named("Base.reload/title");

  /** Runs the tasks; null: each has a thread of its own. */
  private final @Nullable Executor executor;

  /** Each task has a thread of its own. */
  BaseFanOut() {
    this.executor = null;
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  BaseFanOut(Executor executor) {
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * Runs {@code title}.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  Page load() {
    var tasks = new FanOut("Base.load", executor);
    var title = new Slot<String>(tasks, "title") {
      @Override
      protected String call() {
        return BaseFanOut.this.title();
      }
    };

    tasks.start(title, LOAD_TITLE);
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
    return new Page(title.result());
  }

  /**
   * Runs {@code title}.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  public Page reload() {
    var tasks = new FanOut("Base.reload", executor);
    var title = new Slot<String>(tasks, "title") {
      @Override
      protected String call() {
        return BaseFanOut.this.title();
      }
    };

    tasks.start(title, RELOAD_TITLE);
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
    return new Page(title.result());
  }
}
