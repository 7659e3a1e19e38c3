package shop;

import dev.fanwise.runtime.AsyncOutcomeSlot;
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
import org.jspecify.annotations.Nullable;

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

  /** Runs the tasks; null: each has a thread of its own. */
  private final @Nullable Executor executor;

  /** Each task has a thread of its own. */
  ClientsFanOut() {
    this.executor = null;
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  ClientsFanOut(Executor executor) {
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * Runs {@code now}, {@code later}, {@code handle} and {@code raw} at the same time.
   * The first failure of {@code now}, {@code handle} or {@code raw} is thrown as it is; tasks still running are left to run.
   * Whatever becomes of {@code later} is in the result.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   */
  @Override
  Answer ask(String question) throws IOException, InterruptedException {
    var tasks = new FanOut("Clients.ask", executor);
    var now = new AsyncSlot<String>(tasks, "now") {
      @Override
      protected CompletionStage<? extends String> call() throws IOException {
        return ClientsFanOut.this.now(question);
      }
    };
    var later = new AsyncOutcomeSlot<String>(tasks, "later") {
      @Override
      protected CompletionStage<? extends String> call() {
        return ClientsFanOut.this.later(question);
      }
    };
    var handle = new AsyncSlot<Integer>(tasks, "handle") {
      @Override
      protected CompletionStage<? extends Integer> call() {
        return ClientsFanOut.this.handle().toCompletableFuture();
      }
    };
    var raw = new Slot<CompletableFuture<String>>(tasks, "raw") {
      @Override
      protected CompletableFuture<String> call() {
        return ClientsFanOut.this.raw();
      }
    };

    tasks.start(now, ASK_NOW);
    tasks.start(later, ASK_LATER);
    tasks.start(handle, ASK_HANDLE);
    tasks.start(raw, ASK_RAW);
    try {
      tasks.awaitAllOrFirstFailure();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(interrupt);
      throw interrupt;
    }
    if (tasks.failed()) {
      tasks.leave();
      tasks.throwFailure(IOException.class);
    }
    return new Answer(now.result(), later.outcome(), handle.result(), raw.result());
  }
}
