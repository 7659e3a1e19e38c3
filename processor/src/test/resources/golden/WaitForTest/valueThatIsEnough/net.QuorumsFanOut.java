package net;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Task;
import dev.fanwise.Waited;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.GroupHandle;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Quorums}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class QuorumsFanOut extends Quorums {
  /** The threads of {@code Quorums.read}. */
  private static final ThreadFactory READ = DaemonThreads.named("Quorums.read");

  /** The threads of {@code Quorums.read/read}. */
  private static final ThreadFactory READ_READ = DaemonThreads.named("Quorums.read/read");

  /** The stagger of {@code read}. */
  private static final Duration READ_STAGGER = Duration.ofSeconds(1);

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
   * Returns a handle at once. What follows happens on another thread, and its result or exception is in
   * the handle.
   * Runs {@code read} for each of {@code replicas}, the next 1 second after the previous one, or as soon
   * as that completes without a value, at most 3 at the same time.
   * Returns the result of the last task when {@code any}, called on the calling thread after each task
   * that completes, returns true.
   * If it never does, or that task has no result, all failures are thrown in an {@code ExceptionGroup},
   * or a {@code NoSuchElementException} if there are none; an {@code Error} among them is rethrown
   * unchanged.
   * Tasks that are still running then are cancelled.
   * When the handle is cancelled before that, running tasks continue; the exception's cause holds their
   * handles.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Task<String> read(List<URI> replicas) {
    return new GroupHandle<String>("Quorums", "read", options, READ) {
      @Override
      protected String call() throws InterruptedException {
        Objects.requireNonNull(replicas, "replicas");
        var tasks = new EachFanOut<URI, String, String>("Quorums.read", "read", options,
            READ_READ) {
          @Override
          protected String call(URI replica) throws IOException {
            return QuorumsFanOut.this.read(replica);
          }

          @Override
          protected boolean isEnough(Waited<String> soFar) {
            return Quorums.any(soFar);
          }
        };
        tasks.raceUntilEnough();
        tasks.atMost(3);
        tasks.startStaggered(READ_STAGGER, replicas);
        try {
          tasks.await();
        } catch (InterruptedException interrupt) {
          var interrupted = tasks.interruptedWait(interrupt);
          tasks.leave();
          throw interrupted;
        }
        tasks.cancel();
        if (!tasks.hasWinner()) {
          throw tasks.notEnough("any");
        }
        return tasks.takeWinner();
      }
    }.start();
  }
}
