package net;

import dev.fanwise.ReturnWhen;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.Deadline;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeoutException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The fan-out methods of {@link Mirrors}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class MirrorsFanOut extends Mirrors {
  /** The timeout of {@code fastest}. */
  private static final Duration FASTEST_TIMEOUT = Duration.ofMillis(250);

  /** The threads of {@code Mirrors.fastest/size}. */
  private static final ThreadFactory FASTEST_SIZE = DaemonThreads.named("Mirrors.fastest/size");

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
   * Runs {@code size} for each of {@code mirrors} at the same time.
   * Returns the result of the first that succeeds. If none does, all failures are thrown in an {@code ExceptionGroup}.
   * Tasks still running then, or when 250 ms have passed, are asked to stop.
   * When the caller is interrupted before that, tasks still running are left to run; the exception's cause holds their handles.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  long fastest(List<URI> mirrors) throws TimeoutException {
    Objects.requireNonNull(mirrors, "mirrors");
    var deadline = Deadline.after(FASTEST_TIMEOUT);
    var tasks = new EachFanOut<URI, Long>("Mirrors.fastest", "size", executor, FASTEST_SIZE) {
      @Override
      protected Long call(URI mirror) {
        return MirrorsFanOut.this.size(mirror);
      }
    };
    tasks.returnWhen(ReturnWhen.FIRST_SUCCEEDED);
    tasks.start(mirrors);
    try {
      tasks.awaitReturn(deadline);
    } catch (InterruptedException interrupt) {
      throw tasks.cancelledWait(interrupt);
    } catch (TimeoutException timeout) {
      tasks.cancel();
      tasks.addFailuresTo(timeout);
      throw timeout;
    }
    tasks.cancel();
    if (!tasks.hasWinner()) {
      throw tasks.exceptionGroup();
    }
    return tasks.winner();
  }
}
