package net;

import dev.fanwise.FanOutOptions;
import dev.fanwise.ReturnWhen;
import dev.fanwise.Task;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.StreamedEachFanOut;
import dev.fanwise.runtime.TaskStream;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Mirrors}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class MirrorsFanOut extends Mirrors {
  /** The timeout of {@code inTurn}. */
  private static final Duration IN_TURN_TIMEOUT = Duration.ofSeconds(2);

  /** The threads of {@code Mirrors.inTurn/request}. */
  private static final ThreadFactory IN_TURN_REQUEST = DaemonThreads.named("Mirrors.inTurn/request");

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
   * Runs {@code request} for each of {@code mirrors} at the same time.
   * Returns a stream of the tasks in the order in which they complete; nothing is thrown for a failed
   * one.
   * The call begins when the stream is first read, on the thread that reads it.
   * When the stream is closed or 2 seconds have passed, which ends it, running tasks are cancelled.
   * When the thread is interrupted before that, running tasks continue; the cause of the
   * {@code CancellationException} holds their handles, and the interrupt status is set again.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Stream<? extends Task<byte[]>> inTurn(URI... mirrors) {
    Objects.requireNonNull(mirrors, "mirrors");
    return TaskStream.<byte[]>of(() -> {
      var tasks = new StreamedEachFanOut<URI, CompletionStage<? extends byte[]>, byte[]>(
          "Mirrors.inTurn", "request", options, IN_TURN_REQUEST) {
        @Override
        protected CompletionStage<? extends byte[]> call(URI mirror) {
          return MirrorsFanOut.this.request(mirror);
        }
      };
      tasks.returnWhen(ReturnWhen.ALL_COMPLETED);
      tasks.limitTime(IN_TURN_TIMEOUT);
      tasks.awaitStages();
      return tasks.inTurn(Arrays.asList(mirrors));
    }, tasks -> tasks.cancel(), tasks -> tasks.leave());
  }
}
