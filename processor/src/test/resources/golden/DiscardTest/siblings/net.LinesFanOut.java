package net;

import dev.fanwise.FanOutOptions;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.DiscardingFanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.Slot;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeoutException;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Lines}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class LinesFanOut extends Lines {
  /** The timeout of {@code call}. */
  private static final Duration CALL_TIMEOUT = Duration.ofSeconds(2);

  /** The threads of {@code Lines.call/line}. */
  private static final ThreadFactory CALL_LINE = DaemonThreads.named("Lines.call/line");

  /** The threads of {@code Lines.call/greeting}. */
  private static final ThreadFactory CALL_GREETING = DaemonThreads.named("Lines.call/greeting");

  /** The threads of {@code Lines.call/number}. */
  private static final ThreadFactory CALL_NUMBER = DaemonThreads.named("Lines.call/number");

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
   * Runs {@code line}, {@code greeting} and {@code number}, each once, as soon as the results that it
   * needs are available.
   * <pre>{@code
   * line -> greeting
   * }</pre>
   * If a task fails, tasks that need its result never start and fail with the same exception.
   * The first failure of {@code line} or {@code number} is rethrown unchanged; running tasks are
   * cancelled and joined. The outcome of {@code greeting} is in the result.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, or 2 seconds have passed and a required result is missing, running
   * tasks are cancelled and joined.
   * An {@code Outcome} that is late is {@code Cancelled}.
   * A result that is not received is given to {@code close}.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Call call(URI address) throws IOException, InterruptedException, TimeoutException {
    var tasks = new DiscardingFanOut("Lines.call", options);
    tasks.limitTime(CALL_TIMEOUT);
    tasks.endStartsAtFailure();
    var line = new Slot<Line>(tasks, "line") {
      @Override
      protected Line call() throws IOException {
        return LinesFanOut.this.line(address);
      }

      @Override
      protected void discardResult(Line result) throws IOException {
        LinesFanOut.this.close((Closeable) result);
      }
    };
    var greeting = new Slot<byte[]>(tasks, "greeting") {
      @Override
      protected byte[] call() {
        return LinesFanOut.this.greeting(line.result());
      }

      @Override
      protected void discardResult(byte[] result) {
        Lines.close((Object) result);
      }
    };
    var number = new Slot<Integer>(tasks, "number") {
      @Override
      protected Integer call() {
        return LinesFanOut.this.number(address);
      }

      @Override
      protected void discardResult(Integer result) {
        Lines.close((Object) result);
      }
    };

    try {
      tasks.start(line, CALL_LINE);
      tasks.startOptional(greeting, CALL_GREETING, line);
      tasks.start(number, CALL_NUMBER);
      try {
        if (!tasks.awaitInTime()) {
          tasks.cancelAndJoin();
        }
      } catch (InterruptedException | TimeoutException stop) {
        tasks.cancelAndJoin();
        tasks.addFailuresTo(stop);
        throw stop;
      }
      if (tasks.failed()) {
        tasks.cancelAndJoin();
        throw tasks.failure(IOException.class);
      }
      tasks.endResults();
      return tasks.keep(new Call(line.result(), greeting.outcome(), number.result()));
    } finally {
      tasks.discardRest();
    }
  }
}
