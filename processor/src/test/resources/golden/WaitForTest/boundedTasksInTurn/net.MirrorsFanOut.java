package net;

import dev.fanwise.FanOutOptions;
import dev.fanwise.ReturnWhen;
import dev.fanwise.Task;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.StreamedEachFanOut;
import dev.fanwise.runtime.TaskStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Mirrors}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class MirrorsFanOut extends Mirrors {
  /** The grace of {@code inTurn}. */
  private static final Duration IN_TURN_GRACE = Duration.ofSeconds(1);

  /** The threads of {@code Mirrors.inTurn/ping}. */
  private static final ThreadFactory IN_TURN_PING = DaemonThreads.named("Mirrors.inTurn/ping");

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
   * Runs {@code ping} for each of {@code mirrors}, at most 4 at the same time.
   * Returns a stream of the tasks in the order in which they complete; nothing is thrown for a failed
   * one.
   * The call begins when the stream is first read, on the thread that reads it.
   * When the stream is closed or {@code timeout} has passed, which ends it, running tasks are cancelled
   * and joined.
   * When the thread is interrupted before that, running tasks are cancelled; the cause of the
   * {@code CancellationException} holds their handles, and the interrupt status is set again.
   * Cancelled tasks that are still running after 1 second are abandoned: they are reported and not
   * joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  public Stream<Task<Void>> inTurn(Stream<URI> mirrors, Duration timeout) {
    Objects.requireNonNull(mirrors, "mirrors");
    Objects.requireNonNull(timeout, "timeout");
    return TaskStream.<Void>of(() -> {
      var tasks = new StreamedEachFanOut<URI, Void, Void>("Mirrors.inTurn", "ping", options,
          IN_TURN_PING) {
        @Override
        protected Void call(URI mirror) throws IOException {
          MirrorsFanOut.this.ping(mirror);
          return null;
        }
      };
      tasks.returnWhen(ReturnWhen.ALL_COMPLETED);
      tasks.limitTime(timeout);
      tasks.limitGrace(IN_TURN_GRACE);
      tasks.atMost(4);
      return tasks.inTurn(mirrors.iterator());
    }, tasks -> tasks.cancelAndJoin(), tasks -> tasks.cancel());
  }
}
