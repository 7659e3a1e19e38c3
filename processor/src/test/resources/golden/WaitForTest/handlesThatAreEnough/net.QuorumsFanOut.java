package net;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Task;
import dev.fanwise.Waited;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.GivenFanOut;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Quorums}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class QuorumsFanOut extends Quorums {
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
   * Waits for {@code reads}, tasks that are already running.
   * Returns when {@code any}, called on the calling thread after each task that completes, returns true
   * or all have completed, with the completed and the pending tasks.
   * Tasks that are still running then continue; nothing is thrown for a failed one.
   * When the caller is interrupted before that, running tasks continue; the exception holds their
   * handles.
   */
  @Override
  Waited<String> two(Set<Task<String>> reads) throws InterruptedException {
    Objects.requireNonNull(reads, "reads");
    var tasks = new GivenFanOut<String>("Quorums.two", "reads", options) {
      @Override
      protected boolean isEnough(Waited<String> soFar) {
        return Quorums.any(soFar);
      }
    };
    tasks.returnWhenEnough();
    tasks.start(reads);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      var interrupted = tasks.interruptedWait(interrupt);
      tasks.leave();
      throw interrupted;
    }
    Waited<String> waited = tasks.waited();
    tasks.leave();
    return waited;
  }
}
