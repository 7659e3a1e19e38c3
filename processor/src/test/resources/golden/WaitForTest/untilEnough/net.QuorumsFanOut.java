package net;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Waited;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Quorums}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class QuorumsFanOut extends Quorums {
  /** The threads of {@code Quorums.read/read}. */
  private static final ThreadFactory READ = DaemonThreads.named("Quorums.read/read");

  /** Apply to every call. */
  private final FanOutOptions options;

  /** Each task has a thread of its own. */
  QuorumsFanOut() {
    this.options = FanOutOptions.defaults();
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  QuorumsFanOut(Executor executor) {
    this.options = FanOutOptions.defaults().withExecutor(executor);
  }

  /**
   * The options apply to every call.
   *
   * @param options apply to every call
   */
  QuorumsFanOut(FanOutOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Runs {@code read} for each of {@code replicas} at the same time.
   * Returns when {@code enough}, called on the calling thread after each task that completes, returns
   * true or all have completed, with the completed and the pending tasks.
   * Tasks that are still running then are cancelled; nothing is thrown for a failed one.
   * When the caller is interrupted before that, running tasks continue; the exception holds their
   * handles.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Waited<String> read(List<URI> replicas) throws IOException, InterruptedException {
    Objects.requireNonNull(replicas, "replicas");
    var tasks = new EachFanOut<URI, String, String>("Quorums.read", "read", options, READ) {
      @Override
      protected String call(URI replica) throws IOException {
        return QuorumsFanOut.this.read(replica);
      }

      @Override
      protected boolean isEnough(Waited<String> soFar) throws IOException {
        return QuorumsFanOut.this.enough(soFar);
      }
    };
    tasks.returnWhenEnough();
    tasks.start(replicas);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      var interrupted = tasks.interruptedWait(interrupt);
      tasks.leave();
      throw interrupted;
    }
    Waited<String> waited = tasks.waited();
    tasks.cancel();
    return waited;
  }
}
