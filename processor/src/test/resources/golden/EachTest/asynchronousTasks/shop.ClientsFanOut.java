package shop;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.Keys;
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
   * Runs {@code ask} for each of {@code servers} at the same time, and returns the results in the order
   * of the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  List<String> askAll(List<URI> servers) throws InterruptedException {
    Objects.requireNonNull(servers, "servers");
    var tasks = new EachFanOut<URI, CompletionStage<? extends String>, String>("Clients.askAll",
        "ask", options, ASK_ALL_ASK) {
      @Override
      protected CompletionStage<? extends String> call(URI server) {
        return ClientsFanOut.this.ask(server);
      }
    };
    tasks.awaitStages();
    tasks.start(servers);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(interrupt);
      throw interrupt;
    }
    if (tasks.failed()) {
      tasks.leave();
      throw tasks.failure();
    }
    return tasks.results();
  }

  /**
   * Runs {@code ask} for each of {@code servers} at the same time, and returns the results by element.
   * Each {@code Outcome} holds the value, failure or cancellation of its task; no failure is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Map<URI, Outcome<String>> tryAll(Set<URI> servers) throws InterruptedException {
    Objects.requireNonNull(servers, "servers");
    var tasks = new EachFanOut<URI, CompletionStage<? extends String>, String>("Clients.tryAll",
        "ask", options, TRY_ALL_ASK) {
      @Override
      protected CompletionStage<? extends String> call(URI server) {
        return ClientsFanOut.this.ask(server);
      }
    };
    tasks.awaitStages();
    tasks.keepFailures();
    var keys = Keys.<URI>distinct(servers);
    tasks.start(keys);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(interrupt);
      throw interrupt;
    }
    return keys.mapTo(tasks.outcomes());
  }

  /**
   * Runs {@code ask} for each of {@code servers} at the same time, and returns the results in the order
   * of the elements.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  List<CompletableFuture<String>> start(List<URI> servers) throws InterruptedException {
    Objects.requireNonNull(servers, "servers");
    var tasks = new EachFanOut<URI, CompletableFuture<String>, CompletableFuture<String>>(
        "Clients.start", "ask", options, START_ASK) {
      @Override
      protected CompletableFuture<String> call(URI server) {
        return ClientsFanOut.this.ask(server);
      }
    };
    tasks.start(servers);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(interrupt);
      throw interrupt;
    }
    if (tasks.failed()) {
      tasks.leave();
      throw tasks.failure();
    }
    return tasks.results();
  }

  /**
   * Runs {@code count} for each of {@code servers} at the same time, and returns the results by key.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Map<String, Integer> counts(Map<String, URI> servers) throws InterruptedException {
    Objects.requireNonNull(servers, "servers");
    var tasks = new EachFanOut<Map.Entry<String, URI>, Task<? extends Integer>, Integer>(
        "Clients.counts", "count", options, COUNTS_COUNT) {
      @Override
      protected Task<? extends Integer> call(Map.Entry<String, URI> entry) {
        return ClientsFanOut.this.count(entry.getKey(), entry.getValue());
      }
    };
    tasks.awaitStages();
    var keys = Keys.<String, URI>of(servers);
    tasks.start(keys);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(interrupt);
      throw interrupt;
    }
    if (tasks.failed()) {
      tasks.leave();
      throw tasks.failure();
    }
    return keys.mapTo(tasks.results());
  }
}
