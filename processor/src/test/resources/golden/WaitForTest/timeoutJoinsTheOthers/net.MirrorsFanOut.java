package net;

import dev.fanwise.FanOutOptions;
import dev.fanwise.ReturnWhen;
import dev.fanwise.Waited;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Mirrors}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class MirrorsFanOut extends Mirrors {
  /** The timeout of {@code inTime}. */
  private static final Duration IN_TIME_TIMEOUT = Duration.ofSeconds(2);

  /** The threads of {@code Mirrors.inTime/request}. */
  private static final ThreadFactory IN_TIME_REQUEST = DaemonThreads.named("Mirrors.inTime/request");

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
   * Returns when all have completed or 2 seconds have passed, with the completed and the pending tasks.
   * Tasks that are still running then are cancelled and joined; nothing is thrown for a failed one.
   * When the caller is interrupted before that, running tasks are cancelled and joined; the exception
   * holds their handles.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Waited<byte[]> inTime(Collection<URI> mirrors) throws InterruptedException {
    Objects.requireNonNull(mirrors, "mirrors");
    var tasks = new EachFanOut<URI, CompletionStage<? extends byte[]>, byte[]>("Mirrors.inTime",
        "request", options, IN_TIME_REQUEST) {
      @Override
      protected CompletionStage<? extends byte[]> call(URI mirror) {
        return MirrorsFanOut.this.request(mirror);
      }
    };
    tasks.returnWhen(ReturnWhen.ALL_COMPLETED);
    tasks.limitTime(IN_TIME_TIMEOUT);
    tasks.awaitStages();
    tasks.start(mirrors);
    try {
      tasks.awaitUntilTimeout();
    } catch (InterruptedException interrupt) {
      var interrupted = tasks.interruptedWait(interrupt);
      tasks.cancelAndJoin();
      throw interrupted;
    }
    Waited<byte[]> waited = tasks.waited();
    tasks.cancelAndJoin();
    return waited;
  }
}
