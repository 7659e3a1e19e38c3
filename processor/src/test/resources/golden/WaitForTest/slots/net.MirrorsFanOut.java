package net;

import dev.fanwise.ReturnWhen;
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
import org.jspecify.annotations.Nullable;

/** The fan-out methods of {@link Mirrors}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class MirrorsFanOut extends Mirrors {
  /** The threads of {@code Mirrors.load/page}. */
  private static final ThreadFactory LOAD_PAGE = DaemonThreads.named("Mirrors.load/page");

  /** The threads of {@code Mirrors.load/size}. */
  private static final ThreadFactory LOAD_SIZE = DaemonThreads.named("Mirrors.load/size");

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
   * Runs {@code page} and {@code size} at the same time.
   * Returns when one has ended, with the handles of all tasks.
   * Tasks still running then are left to run; nothing is thrown for a failed one.
   * When the caller is interrupted before that, tasks still running are left to run; the exception holds their handles.
   */
  @Override
  Pair load(URI mirror) throws InterruptedException {
    var tasks = new FanOut("Mirrors.load", executor);
    tasks.returnWhen(ReturnWhen.FIRST_COMPLETED);
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
      tasks.awaitReturn();
    } catch (InterruptedException interrupt) {
      throw tasks.interruptedWait(interrupt);
    }
    tasks.handOut();
    return new Pair(page, size);
  }
}
