package shop;

import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.FanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.OutcomeSlot;
import dev.fanwise.runtime.Slot;
import dev.fanwise.runtime.StageOutcomeSlot;
import dev.fanwise.runtime.StageSlot;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

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

  /** Runs the tasks; null: each has a thread of its own. */
  private final @Nullable Executor executor;

  /** Each task has a thread of its own. */
  JoinsFanOut() {
    this.executor = null;
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  JoinsFanOut(Executor executor) {
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * Runs {@code first}, {@code second}, {@code third} and {@code fourth} at the same time.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   */
  @Override
  <A, B, C, D> Joined<A, B, C, D> join(Callable<A> first, Supplier<? extends B> second,
      CompletionStage<C> third, Task<? extends D> fourth) throws Exception {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
    Objects.requireNonNull(fourth, "fourth");
    var tasks = new FanOut("Joins.join", executor);
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
    var thirdTask = new StageSlot<C>(tasks, "third", third);
    var fourthTask = new StageSlot<D>(tasks, "fourth", fourth.toCompletableFuture());

    tasks.start(firstTask, JOIN_FIRST);
    tasks.start(secondTask, JOIN_SECOND);
    tasks.start(thirdTask);
    tasks.start(fourthTask);
    try {
      tasks.awaitAllOrFirstFailure();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(interrupt);
      throw interrupt;
    }
    if (tasks.failed()) {
      tasks.leave();
      tasks.throwFailure(Exception.class);
    }
    return new Joined<>(firstTask.result(), secondTask.result(), thirdTask.result(),
        fourthTask.result());
  }

  /**
   * Runs {@code first}, {@code second}, {@code third} and {@code fourth} at the same time.
   * Whatever becomes of a task is in its {@code Outcome}; no failure is thrown.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   */
  @Override
  <A, B> Joined<Outcome<A>, Outcome<B>, Outcome<A>, Outcome<B>> tryAll(Callable<A> first,
      Supplier<? extends B> second, CompletableFuture<A> third, Task<B> fourth) throws
      InterruptedException {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
    Objects.requireNonNull(fourth, "fourth");
    var tasks = new FanOut("Joins.tryAll", executor);
    var firstTask = new OutcomeSlot<A>(tasks, "first") {
      @Override
      protected A call() throws Exception {
        return first.call();
      }
    };
    var secondTask = new OutcomeSlot<B>(tasks, "second") {
      @Override
      protected B call() {
        return second.get();
      }
    };
    var thirdTask = new StageOutcomeSlot<A>(tasks, "third", third);
    var fourthTask = new StageOutcomeSlot<B>(tasks, "fourth", fourth.toCompletableFuture());

    tasks.start(firstTask, TRY_ALL_FIRST);
    tasks.start(secondTask, TRY_ALL_SECOND);
    tasks.start(thirdTask);
    tasks.start(fourthTask);
    try {
      tasks.awaitAll();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(interrupt);
      throw interrupt;
    }
    return new Joined<>(firstTask.outcome(), secondTask.outcome(), thirdTask.outcome(),
        fourthTask.outcome());
  }
}
