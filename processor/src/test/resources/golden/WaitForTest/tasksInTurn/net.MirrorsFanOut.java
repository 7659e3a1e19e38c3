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
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Mirrors}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class MirrorsFanOut extends Mirrors {
  /** The threads of {@code Mirrors.inTurn/fetch}. */
  private static final ThreadFactory IN_TURN_FETCH = DaemonThreads.named("Mirrors.inTurn/fetch");

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
   * Runs {@code fetch} for each of {@code mirrors} at the same time.
   * Returns a stream of the tasks in the order in which they complete; nothing is thrown for a failed
   * one.
   * The call begins when the stream is first read, on the thread that reads it.
   * When the stream is closed, running tasks continue.
   * When the thread is interrupted before that, running tasks continue; the cause of the
   * {@code CancellationException} holds their handles, and the interrupt status is set again.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Stream<Task<byte[]>> inTurn(List<URI> mirrors) {
    Objects.requireNonNull(mirrors, "mirrors");
    return TaskStream.<byte[]>of(() -> {
      var tasks = new StreamedEachFanOut<URI, byte[], byte[]>("Mirrors.inTurn", "fetch", options,
          IN_TURN_FETCH) {
        @Override
        protected byte[] call(URI mirror) throws IOException {
          return MirrorsFanOut.this.fetch(mirror);
        }
      };
      tasks.returnWhen(ReturnWhen.ALL_COMPLETED);
      return tasks.inTurn(mirrors);
    }, tasks -> tasks.leave(), tasks -> tasks.leave());
  }
}
