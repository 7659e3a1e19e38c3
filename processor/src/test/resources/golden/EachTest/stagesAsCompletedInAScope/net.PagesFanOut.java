package net;

import dev.fanwise.FanOutOptions;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.EachFanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.function.IntConsumer;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Pages}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class PagesFanOut extends Pages {
  /** The threads of {@code Pages.all/numbers}. */
  private static final ThreadFactory ALL_NUMBERS = DaemonThreads.named("Pages.all/numbers");

  /** Apply to every call. */
  private final FanOutOptions options;

  /** Each task has a thread of its own. */
  PagesFanOut() {
    this.options = FanOutOptions.defaults();
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  PagesFanOut(Executor executor) {
    this.options = FanOutOptions.defaults().withExecutor(executor);
  }

  /**
   * The options apply to every call.
   *
   * @param options apply to every call
   */
  PagesFanOut(FanOutOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Waits for each of {@code numbers}, and calls {@code number} on the calling thread with each result,
   * in the order in which tasks complete.
   * Nothing outlives the call: it returns when all tasks have completed.
   * After the first failure the other tasks are cancelled and joined; then all failures are thrown in an
   * {@code ExceptionGroup}.
   * An {@code Error} among them is rethrown unchanged, with the others suppressed.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined; failures take precedence.
   */
  @Override
  void all(List<CompletableFuture<Integer>> numbers, IntConsumer number) throws
      InterruptedException {
    Objects.requireNonNull(numbers, "numbers");
    Objects.requireNonNull(number, "number");
    var tasks = new EachFanOut<CompletableFuture<Integer>, CompletionStage<? extends Integer>, Integer>(
        "Pages.all", "numbers", options, ALL_NUMBERS) {
      @Override
      protected CompletionStage<? extends Integer> call(CompletableFuture<Integer> task) {
        return task;
      }

      @Override
      protected void giveResult(CompletableFuture<Integer> task, Integer result) {
        number.accept(result);
      }
    };
    tasks.groupFailures();
    tasks.awaitStages();
    tasks.giveAsCompleted();
    tasks.start(numbers);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      if (tasks.failed()) {
        throw tasks.allFailures(interrupt);
      }
      throw interrupt;
    }
    if (tasks.failed()) {
      tasks.cancelAndJoin();
      throw tasks.allFailures();
    }
  }
}
