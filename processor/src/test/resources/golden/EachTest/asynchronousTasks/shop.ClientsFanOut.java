package shop;

import dev.fanwise.Outcome;
import dev.fanwise.runtime.AsyncEachFanOut;
import dev.fanwise.runtime.AsyncEntriesFanOut;
import dev.fanwise.runtime.AsyncKeyedFanOut;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.Elements;
import dev.fanwise.runtime.FanwiseGenerated;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
  /** The threads of {@code Clients.askAll/ask}. */
  private static final ThreadFactory ASK_ALL_ASK = DaemonThreads.named("Clients.askAll/ask");

  /** The threads of {@code Clients.tryAll/ask}. */
  private static final ThreadFactory TRY_ALL_ASK = DaemonThreads.named("Clients.tryAll/ask");

  /** The threads of {@code Clients.start/ask}. */
  private static final ThreadFactory START_ASK = DaemonThreads.named("Clients.start/ask");

  /** The threads of {@code Clients.counts/count}. */
  private static final ThreadFactory COUNTS_COUNT = DaemonThreads.named("Clients.counts/count");

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
   * Runs {@code ask} for each of {@code servers} at the same time, and returns the results in the order of the elements.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   */
  @Override
  List<String> askAll(List<URI> servers) throws InterruptedException {
    Objects.requireNonNull(servers, "servers");
    var tasks = new AsyncEachFanOut<URI, String>("Clients.askAll", "ask", executor, ASK_ALL_ASK) {
      @Override
      protected CompletionStage<? extends String> callAsync(URI server) {
        return ClientsFanOut.this.ask(server);
      }
    };
    tasks.start(servers);
    try {
      tasks.awaitAllOrFirstFailure();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(interrupt);
      throw interrupt;
    }
    if (tasks.failed()) {
      tasks.leave();
      tasks.throwFailure();
    }
    return tasks.results();
  }

  /**
   * Runs {@code ask} for each of {@code servers} at the same time, and returns the results by element.
   * Whatever becomes of a task is in its {@code Outcome}; no failure is thrown.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   */
  @Override
  Map<URI, Outcome<String>> tryAll(Set<URI> servers) throws InterruptedException {
    Objects.requireNonNull(servers, "servers");
    var tasks = new AsyncKeyedFanOut<URI, String>("Clients.tryAll", "ask", executor, TRY_ALL_ASK) {
      @Override
      protected CompletionStage<? extends String> callAsync(URI server) {
        return ClientsFanOut.this.ask(server);
      }
    };
    tasks.keepFailures();
    tasks.start(servers);
    try {
      tasks.awaitAll();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(interrupt);
      throw interrupt;
    }
    return tasks.outcomesByElement();
  }

  /**
   * Runs {@code ask} for each of {@code servers} at the same time, and returns the results in the order of the elements.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   */
  @Override
  List<CompletableFuture<String>> start(List<URI> servers) throws InterruptedException {
    Objects.requireNonNull(servers, "servers");
    var tasks = new EachFanOut<URI, CompletableFuture<String>>("Clients.start", "ask", executor, START_ASK) {
      @Override
      protected CompletableFuture<String> call(URI server) {
        return ClientsFanOut.this.ask(server);
      }
    };
    tasks.start(servers);
    try {
      tasks.awaitAllOrFirstFailure();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(interrupt);
      throw interrupt;
    }
    if (tasks.failed()) {
      tasks.leave();
      tasks.throwFailure();
    }
    return tasks.results();
  }

  /**
   * Runs {@code count} for each of {@code servers} at the same time, and returns the results by key.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   */
  @Override
  Map<String, Integer> counts(Map<String, URI> servers) throws InterruptedException {
    Objects.requireNonNull(servers, "servers");
    var tasks = new AsyncEntriesFanOut<String, URI, Integer>("Clients.counts", "count", executor, COUNTS_COUNT) {
      @Override
      protected CompletionStage<? extends Integer> callAsync(Map.Entry<String, URI> entry) {
        return ClientsFanOut.this.count(entry.getKey(), entry.getValue()).toCompletableFuture();
      }
    };
    tasks.start(Elements.entries(servers));
    try {
      tasks.awaitAllOrFirstFailure();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(interrupt);
      throw interrupt;
    }
    if (tasks.failed()) {
      tasks.leave();
      tasks.throwFailure();
    }
    return tasks.resultsByKey();
  }
}
