package net;

import dev.fanwise.ReturnWhen;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The fan-out methods of {@link Mirrors}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class MirrorsFanOut extends Mirrors {
  /** The threads of {@code Mirrors.awaitAny/ping}. */
  private static final ThreadFactory AWAIT_ANY_PING = DaemonThreads.named("Mirrors.awaitAny/ping");

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
   * Runs {@code ping} for each of {@code mirrors} at the same time.
   * Waits for the first that ends. If that has failed, its failure is thrown as it is.
   * Tasks still running then are asked to stop and waited for.
   * When the caller is interrupted before that, tasks still running are left to run; the exception holds their handles.
   */
  @Override
  void awaitAny(List<URI> mirrors) throws IOException, InterruptedException {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<URI, Void>("Mirrors.awaitAny", "ping", executor, AWAIT_ANY_PING) {
      @Override
      protected Void call(URI mirror) throws IOException {
        MirrorsFanOut.this.ping(mirror);
        return null;
      }
    };
    tasks.returnWhen(ReturnWhen.FIRST_COMPLETED);
    tasks.start(mirrors);
    try {
      tasks.awaitReturn();
    } catch (InterruptedException interrupt) {
      throw tasks.interruptedWait(interrupt);
    }
    tasks.cancelAndJoin();
    if (tasks.failed()) {
      tasks.throwFailure(IOException.class);
    }
    tasks.reportFailures();
  }
}
