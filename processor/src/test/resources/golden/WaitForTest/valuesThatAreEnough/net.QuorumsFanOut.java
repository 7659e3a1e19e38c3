package net;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Waited;
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

/** The fan-out methods of {@link Quorums}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class QuorumsFanOut extends Quorums {
  /** The timeout of {@code read}. */
  private static final Duration READ_TIMEOUT = Duration.ofSeconds(2);

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
   * Returns the results so far when {@code enough}, called on the calling thread after each task that
   * completes, returns true.
   * If it never does, all failures are thrown in an {@code ExceptionGroup}, or a
   * {@code NoSuchElementException} if there are none; an {@code Error} among them is rethrown unchanged.
   * Tasks that are still running then, or when 2 seconds have passed, are cancelled and joined.
   * When the caller is interrupted before that, running tasks continue; the exception holds their
   * handles.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  List<String> read(List<URI> replicas) throws IOException, InterruptedException, TimeoutException {
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
    tasks.raceUntilEnough();
    tasks.limitTime(READ_TIMEOUT);
    tasks.start(replicas);
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
    if (!tasks.wasEnough()) {
      throw tasks.notEnough("enough");
    }
    return tasks.takeValues();
  }
}
