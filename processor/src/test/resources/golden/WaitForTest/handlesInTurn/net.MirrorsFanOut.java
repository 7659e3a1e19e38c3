package net;

import dev.fanwise.FanOutOptions;
import dev.fanwise.ReturnWhen;
import dev.fanwise.Task;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.StreamedGivenFanOut;
import dev.fanwise.runtime.TaskStream;
import java.util.Collection;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Mirrors}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class MirrorsFanOut extends Mirrors {
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
   * Waits for {@code running}, tasks that are already running.
   * Returns a stream of the tasks in the order in which they complete; nothing is thrown for a failed
   * one.
   * The call begins when the stream is first read, on the thread that reads it.
   * When the stream is closed, running tasks continue.
   * When the thread is interrupted before that, running tasks continue; the cause of the
   * {@code CancellationException} holds their handles, and the interrupt status is set again.
   */
  @Override
  <T> Stream<Task<T>> inTurn(Collection<Task<T>> running) {
    Objects.requireNonNull(running, "running");
    return TaskStream.<T>of(() -> {
      var tasks = new StreamedGivenFanOut<T>("Mirrors.inTurn", "running", options);
      tasks.returnWhen(ReturnWhen.ALL_COMPLETED);
      return tasks.inTurn(running);
    }, tasks -> tasks.leave(), tasks -> tasks.leave());
  }
}
