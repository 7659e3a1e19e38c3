package net;

import dev.fanwise.FanOutOptions;
import dev.fanwise.ReturnWhen;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.DiscardingEachFanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeoutException;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Lines}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class LinesFanOut extends Lines {
  /** The timeout of {@code first}. */
  private static final Duration FIRST_TIMEOUT = Duration.ofSeconds(2);

  /** The threads of {@code Lines.first/open}. */
  private static final ThreadFactory FIRST_OPEN = DaemonThreads.named("Lines.first/open");

  /** Apply to every call. */
  private final FanOutOptions options;

  /** Each task has a thread of its own. */
  LinesFanOut() {
    this.options = FanOutOptions.defaults();
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  LinesFanOut(Executor executor) {
    this.options = FanOutOptions.defaults().withExecutor(executor);
  }

  /**
   * The options apply to every call.
   *
   * @param options apply to every call
   */
  LinesFanOut(FanOutOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Runs {@code open} for each of {@code addresses} at the same time.
   * Returns the result of the first task that succeeds. If none does, all failures are thrown in an
   * {@code ExceptionGroup}; an {@code Error} among them is rethrown unchanged.
   * Tasks that are still running then, or when 2 seconds have passed, are cancelled.
   * When the caller is interrupted before that, running tasks continue; the exception holds their
   * handles.
   * A result that is not received is given to {@code close}.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Line first(List<URI> addresses) throws InterruptedException, TimeoutException {
    Objects.requireNonNull(addresses, "addresses");
    var tasks = new DiscardingEachFanOut<URI, Line, Line>("Lines.first", "open", options,
        FIRST_OPEN) {
      @Override
      protected Line call(URI address) throws IOException {
        return LinesFanOut.this.open(address);
      }

      @Override
      protected void discardResult(Line result) throws IOException {
        LinesFanOut.this.close((Closeable) result);
      }
    };
    tasks.race(ReturnWhen.FIRST_SUCCEEDED);
    tasks.limitTime(FIRST_TIMEOUT);
    try {
      tasks.start(addresses);
      try {
        tasks.awaitInTime();
      } catch (InterruptedException interrupt) {
        var interrupted = tasks.interruptedWait(interrupt);
        tasks.leave();
        throw interrupted;
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
    } finally {
      tasks.discardRest();
    }
  }
}
