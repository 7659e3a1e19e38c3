package net;

import dev.fanwise.ReturnWhen;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.Deadline;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import java.io.IOException;
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
  private static final Duration FASTEST_TIMEOUT = Duration.ofSeconds(2);

  /** The threads of {@code Mirrors.fastest/fetch}. */
  private static final ThreadFactory FASTEST_FETCH = DaemonThreads.named("Mirrors.fastest/fetch");

  /** The stagger of {@code fastest}. */
  private static final Duration FASTEST_STAGGER = Duration.ofMillis(50);

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
   * Runs {@code fetch} for each of {@code mirrors}, the next 50 ms after the one before or as soon as that has failed.
   * Returns the result of the first that succeeds. If none does, all failures are thrown in an {@code ExceptionGroup}.
   * Tasks still running then, or when 2 seconds have passed, are asked to stop and waited for.
   * When the caller is interrupted before that, tasks still running are left to run; the exception holds their handles.
   */
  @Override
  byte[] fastest(List<URI> mirrors) throws InterruptedException, TimeoutException {
    Objects.requireNonNull(mirrors, "mirrors");
    var deadline = Deadline.after(FASTEST_TIMEOUT);
    var tasks = new EachFanOut<URI, byte[]>("Mirrors.fastest", "fetch", executor, FASTEST_FETCH) {
      @Override
      protected byte[] call(URI mirror) throws IOException {
        return MirrorsFanOut.this.fetch(mirror);
      }
    };
    tasks.returnWhen(ReturnWhen.FIRST_SUCCEEDED);
    try {
      tasks.startStaggered(FASTEST_STAGGER, mirrors.iterator(), deadline);
      tasks.awaitReturn(deadline);
    } catch (InterruptedException interrupt) {
      throw tasks.interruptedWait(interrupt);
    } catch (TimeoutException timeout) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(timeout);
      throw timeout;
    }
    tasks.cancelAndJoin();
    if (!tasks.hasWinner()) {
      throw tasks.exceptionGroup();
    }
    return tasks.winner();
  }
}
