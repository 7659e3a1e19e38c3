package net;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.DiscardingEachFanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.GroupHandle;
import dev.fanwise.runtime.Keys;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Lines}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class LinesFanOut extends Lines {
  /** The threads of {@code Lines.dialAll}. */
  private static final ThreadFactory DIAL_ALL = DaemonThreads.named("Lines.dialAll");

  /** The threads of {@code Lines.dialAll/dial}. */
  private static final ThreadFactory DIAL_ALL_DIAL = DaemonThreads.named("Lines.dialAll/dial");

  /** Apply to every call. */
  private final FanOutOptions options;

  /** Each task has a thread of its own. */
  LinesFanOut() {
    this.options = FanOutOptions.defaults();
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  LinesFanOut(Executor executor) {
    this.options = FanOutOptions.defaults().withExecutor(executor);
  }

  /**
   * The options apply to every call.
   *
   * @param options apply to every call
   */
  LinesFanOut(FanOutOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Returns a handle at once. What follows happens on another thread, and its result or exception is in
   * the handle.
   * Runs {@code dial} for each of {@code addresses} at the same time, and returns the results by
   * element.
   * Nothing outlives the call: it returns when all tasks have completed.
   * Each {@code Outcome} holds the value, failure or cancellation of its task; no failure is thrown.
   * When the handle is cancelled, running tasks are cancelled and joined.
   * A result that is not received is given to {@code close}.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Task<Map<URI, Outcome<Line>>> dialAll(Set<URI> addresses) {
    return new GroupHandle<Map<URI, Outcome<Line>>>("Lines", "dialAll", options, DIAL_ALL) {
      @Override
      protected Map<URI, Outcome<Line>> call() throws InterruptedException {
        Objects.requireNonNull(addresses, "addresses");
        var tasks = new DiscardingEachFanOut<URI, CompletionStage<? extends Line>, Line>(
            "Lines.dialAll", "dial", options, DIAL_ALL_DIAL) {
          @Override
          protected CompletionStage<? extends Line> call(URI address) {
            return LinesFanOut.this.dial(address);
          }

          @Override
          protected void discardResult(Line result) throws IOException {
            LinesFanOut.this.close((Closeable) result);
          }
        };
        tasks.awaitStages();
        tasks.keepFailures();
        var keys = Keys.<URI>distinct(addresses);
        try {
          tasks.start(keys);
          try {
            tasks.await();
          } catch (InterruptedException interrupt) {
            tasks.cancelAndJoin();
            throw interrupt;
          }
          tasks.endResults();
          return tasks.keep(keys.mapTo(tasks.outcomes()));
        } finally {
          tasks.discardRest();
        }
      }
    }.start();
  }
}
