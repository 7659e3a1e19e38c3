package shop;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.FanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.GivenSlot;
import dev.fanwise.runtime.Slot;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/** The fan-out methods of {@link Joins}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class JoinsFanOut extends Joins {
  /** The threads of {@code Joins.join/first}. */
  private static final ThreadFactory JOIN_FIRST = DaemonThreads.named("Joins.join/first");

  /** The threads of {@code Joins.join/second}. */
  private static final ThreadFactory JOIN_SECOND = DaemonThreads.named("Joins.join/second");

  /** The threads of {@code Joins.tryAll/first}. */
  private static final ThreadFactory TRY_ALL_FIRST = DaemonThreads.named("Joins.tryAll/first");

  /** The threads of {@code Joins.tryAll/second}. */
  private static final ThreadFactory TRY_ALL_SECOND = DaemonThreads.named("Joins.tryAll/second");

  /** Apply to every call. */
  private final FanOutOptions options;

  /** Each task has a thread of its own. */
  JoinsFanOut() {
    this.options = FanOutOptions.defaults();
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  JoinsFanOut(Executor executor) {
    this.options = FanOutOptions.defaults().withExecutor(executor);
  }

  /**
   * The options apply to every call.
   *
   * @param options apply to every call
   */
  JoinsFanOut(FanOutOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Runs {@code first}, {@code second}, {@code third} and {@code fourth} at the same time.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If other code cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  <A, B, C, D> Joined<A, B, C, D> join(Callable<A> first, Supplier<? extends B> second,
      CompletionStage<C> third, Task<? extends D> fourth) throws Exception {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
    var tasks = new FanOut("Joins.join", options);
    var firstTask = new Slot<A>(tasks, "first") {
      @Override
      protected A call() throws Exception {
        return first.call();
      }
    };
    var secondTask = new Slot<B>(tasks, "second") {
      @Override
      protected B call() {
        return second.get();
      }
    };
    var thirdTask = new GivenSlot<C>(tasks, "third", third);
    var fourthTask = new GivenSlot<D>(tasks, "fourth", fourth);

    tasks.start(firstTask, JOIN_FIRST);
    tasks.start(secondTask, JOIN_SECOND);
    tasks.start(thirdTask);
    tasks.start(fourthTask);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(interrupt);
      throw interrupt;
    }
    if (tasks.failed()) {
      tasks.leave();
      throw tasks.failure(Exception.class);
    }
    return new Joined<>(firstTask.result(), secondTask.result(), thirdTask.result(),
        fourthTask.result());
  }

  /**
   * Runs {@code first}, {@code second}, {@code third} and {@code fourth} at the same time.
   * Each {@code Outcome} holds the value, failure or cancellation of its task; no failure is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  <A, B> Joined<Outcome<A>, Outcome<B>, Outcome<A>, Outcome<B>> tryAll(Callable<A> first,
      Supplier<? extends B> second, CompletableFuture<A> third, Task<B> fourth) throws
      InterruptedException {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
    var tasks = new FanOut("Joins.tryAll", options);
    var firstTask = new Slot<A>(tasks, "first") {
      @Override
      protected A call() throws Exception {
        return first.call();
      }
    };
    var secondTask = new Slot<B>(tasks, "second") {
      @Override
      protected B call() {
        return second.get();
      }
    };
    var thirdTask = new GivenSlot<A>(tasks, "third", third);
    var fourthTask = new GivenSlot<B>(tasks, "fourth", fourth);

    tasks.startOptional(firstTask, TRY_ALL_FIRST);
    tasks.startOptional(secondTask, TRY_ALL_SECOND);
    tasks.startOptional(thirdTask);
    tasks.startOptional(fourthTask);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(interrupt);
      throw interrupt;
    }
    return new Joined<>(firstTask.outcome(), secondTask.outcome(), thirdTask.outcome(),
        fourthTask.outcome());
  }
}
