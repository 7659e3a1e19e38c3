package net;

import dev.fanwise.Deadline;
import dev.fanwise.FanOutOptions;
import dev.fanwise.ReturnWhen;
import dev.fanwise.runtime.DaemonThreads;
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

/** The fan-out methods of {@link Mirrors}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class MirrorsFanOut extends Mirrors {
  /** The threads of {@code Mirrors.fastest/fetch}. */
  private static final ThreadFactory FASTEST_FETCH = DaemonThreads.named("Mirrors.fastest/fetch");

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
   * Runs {@code fetch} for each of {@code mirrors}, the next {@code stagger} after the previous one, or
   * as soon as that completes without a value, at most {@code concurrency} at the same time.
   * Returns the result of the first task that succeeds. If none does, all failures are thrown in an
   * {@code ExceptionGroup}; an {@code Error} among them is rethrown unchanged.
   * Tasks that are still running then, or when {@code by} has passed, are cancelled and joined.
   * When the caller is interrupted before that, running tasks continue; the exception holds their
   * handles.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  byte[] fastest(List<URI> mirrors, Duration stagger, int concurrency, Deadline by) throws
      InterruptedException, TimeoutException {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<URI, byte[], byte[]>("Mirrors.fastest", "fetch", options,
        FASTEST_FETCH) {
      @Override
      protected byte[] call(URI mirror) throws IOException {
        return MirrorsFanOut.this.fetch(mirror);
      }
    };
    tasks.race(ReturnWhen.FIRST_SUCCEEDED);
    tasks.limitTime(by);
    tasks.atMost(concurrency);
    tasks.startStaggered(stagger, mirrors);
    try {
      tasks.awaitInTime();
    } catch (InterruptedException interrupt) {
      var interrupted = tasks.interruptedWait(interrupt);
      tasks.leave();
      throw interrupted;
    } catch (TimeoutException timeout) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(timeout);
      throw timeout;
    }
    tasks.cancelAndJoin();
    if (!tasks.hasWinner()) {
      throw tasks.allFailures();
    }
    return tasks.takeWinner();
  }
}
