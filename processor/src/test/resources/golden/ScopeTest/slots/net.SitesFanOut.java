package net;

import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.FanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.OutcomeSlot;
import dev.fanwise.runtime.Slot;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The fan-out methods of {@link Sites}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class SitesFanOut extends Sites {
  /** The threads of {@code Sites.load/text}. */
  private static final ThreadFactory LOAD_TEXT = DaemonThreads.named("Sites.load/text");

  /** The threads of {@code Sites.load/size}. */
  private static final ThreadFactory LOAD_SIZE = DaemonThreads.named("Sites.load/size");

  /** Runs the tasks; null: each has a thread of its own. */
  private final @Nullable Executor executor;

  /** Each task has a thread of its own. */
  SitesFanOut() {
    this.executor = null;
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  SitesFanOut(Executor executor) {
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * Runs {@code text} and {@code size} at the same time.
   * Nothing outlives the call: it returns when all tasks have ended.
   * After the first failure of {@code text} the other tasks are asked to stop and waited for; then all failures are thrown in an {@code ExceptionGroup}.
   * Whatever becomes of {@code size} is in the result.
   * When the caller is interrupted, tasks still running are asked to stop and waited for; failures outrank that.
   */
  @Override
  Page load(URI root) throws InterruptedException {
    var tasks = new FanOut("Sites.load", executor);
    tasks.groupFailures();
    var text = new Slot<String>(tasks, "text") {
      @Override
      protected String call() throws IOException {
        return SitesFanOut.this.text(root);
      }
    };
    var size = new OutcomeSlot<Long>(tasks, "size") {
      @Override
      protected Long call() {
        return SitesFanOut.this.size(root);
      }
    };

    tasks.start(text, LOAD_TEXT);
    tasks.start(size, LOAD_SIZE);
    try {
      tasks.awaitAllOrFirstFailure();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      tasks.throwFailuresOver(interrupt);
      throw interrupt;
    }
    if (tasks.failed()) {
      tasks.cancelAndJoin();
      throw tasks.exceptionGroup();
    }
    return new Page(text.result(), size.outcome());
  }
}
