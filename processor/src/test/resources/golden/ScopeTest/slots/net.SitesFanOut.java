package net;

import dev.fanwise.FanOutOptions;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.FanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.Slot;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Sites}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class SitesFanOut extends Sites {
  /** The threads of {@code Sites.load/text}. */
  private static final ThreadFactory LOAD_TEXT = DaemonThreads.named("Sites.load/text");

  /** The threads of {@code Sites.load/size}. */
  private static final ThreadFactory LOAD_SIZE = DaemonThreads.named("Sites.load/size");

  /** Apply to every call. */
  private final FanOutOptions options;

  /** Each task has a thread of its own. */
  SitesFanOut() {
    this.options = FanOutOptions.defaults();
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  SitesFanOut(Executor executor) {
    this.options = FanOutOptions.defaults().withExecutor(executor);
  }

  /**
   * The options apply to every call.
   *
   * @param options apply to every call
   */
  SitesFanOut(FanOutOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Runs {@code text} and {@code size} at the same time.
   * Nothing outlives the call: it returns when all tasks have completed.
   * After the first failure of {@code text} the other tasks are cancelled and joined; then all failures
   * are thrown in an {@code ExceptionGroup}. The outcome of {@code size} is in the result.
   * An {@code Error} among them is rethrown unchanged, with the others suppressed.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined; failures take precedence.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Page load(URI root) throws InterruptedException {
    var tasks = new FanOut("Sites.load", options);
    tasks.groupFailures();
    var text = new Slot<String>(tasks, "text") {
      @Override
      protected String call() throws IOException {
        return SitesFanOut.this.text(root);
      }
    };
    var size = new Slot<Long>(tasks, "size") {
      @Override
      protected Long call() {
        return SitesFanOut.this.size(root);
      }
    };

    tasks.start(text, LOAD_TEXT);
    tasks.startOptional(size, LOAD_SIZE);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      if (tasks.failed()) {
        throw tasks.allFailures(interrupt);
      }
      throw interrupt;
    }
    if (tasks.failed()) {
      tasks.cancelAndJoin();
      throw tasks.allFailures();
    }
    return new Page(text.result(), size.outcome());
  }
}
