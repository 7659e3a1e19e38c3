package net;

import dev.fanwise.FanOutOptions;
import dev.fanwise.ReturnWhen;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.FanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.Slot;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Mirrors}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class MirrorsFanOut extends Mirrors {
  /** The threads of {@code Mirrors.load/page}. */
  private static final ThreadFactory LOAD_PAGE = DaemonThreads.named("Mirrors.load/page");

  /** The threads of {@code Mirrors.load/size}. */
  private static final ThreadFactory LOAD_SIZE = DaemonThreads.named("Mirrors.load/size");

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
   * Runs {@code page} and {@code size} at the same time.
   * Returns when all have completed or {@code timeout} has passed, with the handles of all tasks.
   * Tasks that are still running then are cancelled and joined; nothing is thrown for a failed one.
   * When the caller is interrupted before that, running tasks are cancelled and joined; the exception
   * holds their handles.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Pair load(URI mirror, Duration timeout) throws InterruptedException {
    var tasks = new FanOut("Mirrors.load", options);
    tasks.returnWhen(ReturnWhen.ALL_COMPLETED);
    tasks.limitTime(timeout);
    var page = new Slot<byte[]>(tasks, "page") {
      @Override
      protected byte[] call() throws IOException {
        return MirrorsFanOut.this.page(mirror);
      }
    };
    var size = new Slot<Long>(tasks, "size") {
      @Override
      protected Long call() {
        return MirrorsFanOut.this.size(mirror);
      }
    };

    tasks.start(page, LOAD_PAGE);
    tasks.start(size, LOAD_SIZE);
    try {
      tasks.awaitUntilTimeout();
    } catch (InterruptedException interrupt) {
      var interrupted = tasks.interruptedWait(interrupt);
      tasks.cancelAndJoin();
      throw interrupted;
    }
    tasks.cancelAndJoin();
    return new Pair(page, size);
  }
}
