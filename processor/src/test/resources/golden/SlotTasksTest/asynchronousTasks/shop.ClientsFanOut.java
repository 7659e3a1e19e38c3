package shop;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Task;
import dev.fanwise.runtime.AsyncSlot;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.FanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.Slot;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Clients}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class ClientsFanOut extends Clients {
  /** The threads of {@code Clients.ask/now}. */
  private static final ThreadFactory ASK_NOW = DaemonThreads.named("Clients.ask/now");

  /** The threads of {@code Clients.ask/later}. */
  private static final ThreadFactory ASK_LATER = DaemonThreads.named("Clients.ask/later");

  /** The threads of {@code Clients.ask/handle}. */
  private static final ThreadFactory ASK_HANDLE = DaemonThreads.named("Clients.ask/handle");

  /** The threads of {@code Clients.ask/raw}. */
  private static final ThreadFactory ASK_RAW = DaemonThreads.named("Clients.ask/raw");

  /** Apply to every call. */
  private final FanOutOptions options;

  /** Each task has a thread of its own. */
  ClientsFanOut() {
    this.options = FanOutOptions.defaults();
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  ClientsFanOut(Executor executor) {
    this.options = FanOutOptions.defaults().withExecutor(executor);
  }

  /**
   * The options apply to every call.
   *
   * @param options apply to every call
   */
  ClientsFanOut(FanOutOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Runs {@code now}, {@code later}, {@code handle} and {@code raw} at the same time.
   * The first failure of {@code now}, {@code handle} or {@code raw} is rethrown unchanged; running tasks
   * continue. The outcome of {@code later} is in the result.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Answer ask(String question) throws IOException, InterruptedException {
    var tasks = new FanOut("Clients.ask", options);
    var now = new AsyncSlot<String>(tasks, "now") {
      @Override
      protected CompletionStage<? extends String> call() throws IOException {
        return ClientsFanOut.this.now(question);
      }
    };
    var later = new AsyncSlot<String>(tasks, "later") {
      @Override
      protected CompletionStage<? extends String> call() {
        return ClientsFanOut.this.later(question);
      }
    };
    var handle = new AsyncSlot<Integer>(tasks, "handle") {
      @Override
      protected Task<? extends Integer> call() {
        return ClientsFanOut.this.handle();
      }
    };
    var raw = new Slot<CompletableFuture<String>>(tasks, "raw") {
      @Override
      protected CompletableFuture<String> call() {
        return ClientsFanOut.this.raw();
      }
    };

    tasks.start(now, ASK_NOW);
    tasks.startOptional(later, ASK_LATER);
    tasks.start(handle, ASK_HANDLE);
    tasks.start(raw, ASK_RAW);
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
    return new Answer(now.result(), later.outcome(), handle.result(), raw.result());
  }
}
