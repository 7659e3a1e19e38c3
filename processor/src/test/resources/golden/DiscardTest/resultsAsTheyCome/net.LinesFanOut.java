package net;

import dev.fanwise.FanOutOptions;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.DiscardingEachFanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Lines}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class LinesFanOut extends Lines {
  /** The threads of {@code Lines.openAll/open}. */
  private static final ThreadFactory OPEN_ALL_OPEN = DaemonThreads.named("Lines.openAll/open");

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
   * Runs {@code open} for each of {@code addresses}, at most 4 at the same time, and calls {@code each}
   * on the calling thread with each result, in the order in which tasks complete.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * A result that is not received is given to {@code close}.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  void openAll(Iterator<URI> addresses, Consumer<? super Line> each) throws IOException,
      InterruptedException {
    Objects.requireNonNull(addresses, "addresses");
    Objects.requireNonNull(each, "each");
    var tasks = new DiscardingEachFanOut<URI, Line, Line>("Lines.openAll", "open", options,
        OPEN_ALL_OPEN) {
      @Override
      protected Line call(URI address) throws IOException {
        return LinesFanOut.this.open(address);
      }

      @Override
      protected void giveResult(URI address, Line result) {
        each.accept(result);
      }

      @Override
      protected void discardResult(Line discarded) throws IOException {
        LinesFanOut.this.close((Closeable) discarded);
      }
    };
    tasks.giveAsCompleted();
    tasks.atMost(4);
    try {
      tasks.start(addresses);
      try {
        tasks.await();
      } catch (InterruptedException interrupt) {
        tasks.cancelAndJoin();
        tasks.addFailuresTo(interrupt);
        throw interrupt;
      }
      if (tasks.failed()) {
        tasks.leave();
        throw tasks.failure(IOException.class);
      }
    } finally {
      tasks.discardRest();
    }
  }
}
