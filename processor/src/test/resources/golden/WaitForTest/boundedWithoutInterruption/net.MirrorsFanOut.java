package net;

import dev.fanwise.FanOutOptions;
import dev.fanwise.ReturnWhen;
import dev.fanwise.Waited;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import java.io.IOException;
import java.net.URI;
import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Mirrors}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class MirrorsFanOut extends Mirrors {
  /** The threads of {@code Mirrors.someAtATime/fetch}. */
  private static final ThreadFactory SOME_AT_A_TIME_FETCH = DaemonThreads.named("Mirrors.someAtATime/fetch");

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
   * Runs {@code fetch} for each of {@code mirrors}, at most 4 at the same time.
   * Returns when one has succeeded or all have completed, with the completed and the pending tasks.
   * Tasks that are still running then continue; nothing is thrown for a failed one.
   * When the caller is interrupted before that, running tasks continue; the exception's cause holds
   * their handles.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  Waited<byte[]> someAtATime(Iterator<URI> mirrors) {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<URI, byte[], byte[]>("Mirrors.someAtATime", "fetch", options,
        SOME_AT_A_TIME_FETCH) {
      @Override
      protected byte[] call(URI mirror) throws IOException {
        return MirrorsFanOut.this.fetch(mirror);
      }
    };
    tasks.returnWhen(ReturnWhen.FIRST_SUCCEEDED);
    tasks.atMost(4);
    tasks.start(mirrors);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      var cancellation = tasks.cancelledWait(interrupt);
      tasks.leave();
      throw cancellation;
    }
    Waited<byte[]> waited = tasks.waited();
    tasks.leave();
    return waited;
  }
}
