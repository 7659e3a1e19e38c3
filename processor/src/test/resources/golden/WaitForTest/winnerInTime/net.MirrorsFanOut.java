package net;

import dev.fanwise.FanOutOptions;
import dev.fanwise.ReturnWhen;
import dev.fanwise.runtime.DaemonThreads;
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

/** The fan-out methods of {@link Mirrors}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class MirrorsFanOut extends Mirrors {
  /** The timeout of {@code fastest}. */
  private static final Duration FASTEST_TIMEOUT = Duration.ofMillis(250);

  /** The threads of {@code Mirrors.fastest/size}. */
  private static final ThreadFactory FASTEST_SIZE = DaemonThreads.named("Mirrors.fastest/size");

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
   * Runs {@code size} for each of {@code mirrors} at the same time.
   * Returns the result of the first task that succeeds. If none does, all failures are thrown in an
   * {@code ExceptionGroup}; an {@code Error} among them is rethrown unchanged.
   * Tasks that are still running then, or when 250 ms have passed, are cancelled.
   * When the caller is interrupted before that, running tasks continue; the exception's cause holds
   * their handles.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  long fastest(List<URI> mirrors) throws TimeoutException {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<URI, Long, Long>("Mirrors.fastest", "size", options, FASTEST_SIZE) {
      @Override
      protected Long call(URI mirror) {
        return MirrorsFanOut.this.size(mirror);
      }
    };
    tasks.race(ReturnWhen.FIRST_SUCCEEDED);
    tasks.limitTime(FASTEST_TIMEOUT);
    tasks.start(mirrors);
    try {
      tasks.awaitInTime();
    } catch (InterruptedException interrupt) {
      var cancellation = tasks.cancelledWait(interrupt);
      tasks.leave();
      throw cancellation;
    } catch (TimeoutException timeout) {
      tasks.cancel();
      tasks.addFailuresTo(timeout);
      throw timeout;
    }
    tasks.cancel();
    if (!tasks.hasWinner()) {
      throw tasks.allFailures();
    }
    return tasks.takeWinner();
  }
}
