package net;

import dev.fanwise.ReturnWhen;
import dev.fanwise.Waited;
import dev.fanwise.runtime.AsyncEachFanOut;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.Deadline;
import dev.fanwise.runtime.FanwiseGenerated;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The fan-out methods of {@link Mirrors}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class MirrorsFanOut extends Mirrors {
  /** The timeout of {@code inTime}. */
  private static final Duration IN_TIME_TIMEOUT = Duration.ofSeconds(2);

  /** The threads of {@code Mirrors.inTime/request}. */
  private static final ThreadFactory IN_TIME_REQUEST = DaemonThreads.named("Mirrors.inTime/request");

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
   * Runs {@code request} for each of {@code mirrors} at the same time.
   * Returns when all have ended or 2 seconds have passed, with the tasks that have ended and those that have not.
   * Tasks still running then are asked to stop and waited for; nothing is thrown for a failed one.
   * When the caller is interrupted before that, tasks still running are asked to stop and waited for; the exception holds their handles.
   */
  @Override
  Waited<byte[]> inTime(Collection<URI> mirrors) throws InterruptedException {
    Objects.requireNonNull(mirrors, "mirrors");
    var deadline = Deadline.after(IN_TIME_TIMEOUT);
    var tasks = new AsyncEachFanOut<URI, byte[]>("Mirrors.inTime", "request", executor, IN_TIME_REQUEST) {
      @Override
      protected CompletionStage<? extends byte[]> callAsync(URI mirror) {
        return MirrorsFanOut.this.request(mirror);
      }
    };
    tasks.returnWhen(ReturnWhen.ALL_COMPLETED);
    tasks.start(mirrors);
    try {
      tasks.awaitReturnUntil(deadline);
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.interruptedWait(interrupt);
    }
    Waited<byte[]> waited = tasks.handOut();
    tasks.cancelAndJoin(waited.pending());
    return waited;
  }
}
