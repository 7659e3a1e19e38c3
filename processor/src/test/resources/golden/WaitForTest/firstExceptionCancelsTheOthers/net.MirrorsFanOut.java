package net;

import dev.fanwise.ReturnWhen;
import dev.fanwise.Waited;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The fan-out methods of {@link Mirrors}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class MirrorsFanOut extends Mirrors {
  /** The threads of {@code Mirrors.untilFailure/fetch}. */
  private static final ThreadFactory UNTIL_FAILURE_FETCH = DaemonThreads.named("Mirrors.untilFailure/fetch");

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
   * Runs {@code fetch} for each of {@code mirrors} at the same time.
   * Returns when one has failed or all have ended, with the tasks that have ended and those that have not.
   * Tasks still running then are asked to stop; nothing is thrown for a failed one.
   * When the caller is interrupted before that, tasks still running are asked to stop; the exception holds their handles.
   */
  @Override
  Waited<byte[]> untilFailure(Stream<URI> mirrors) throws InterruptedException {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<URI, byte[]>("Mirrors.untilFailure", "fetch", executor, UNTIL_FAILURE_FETCH) {
      @Override
      protected byte[] call(URI mirror) throws IOException {
        return MirrorsFanOut.this.fetch(mirror);
      }
    };
    tasks.returnWhen(ReturnWhen.FIRST_EXCEPTION);
    tasks.start(mirrors);
    try {
      tasks.awaitReturn();
    } catch (InterruptedException interrupt) {
      tasks.askToStop();
      throw tasks.interruptedWait(interrupt);
    }
    Waited<byte[]> waited = tasks.handOut();
    tasks.cancel(waited.pending());
    return waited;
  }
}
