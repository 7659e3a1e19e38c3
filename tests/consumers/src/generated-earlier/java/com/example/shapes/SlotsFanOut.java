package com.example.shapes;

import dev.fanwise.ReturnWhen;
import dev.fanwise.Task;
import dev.fanwise.runtime.AsyncOutcomeSlot;
import dev.fanwise.runtime.AsyncSlot;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.Deadline;
import dev.fanwise.runtime.FanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.GroupHandle;
import dev.fanwise.runtime.OutcomeSlot;
import dev.fanwise.runtime.Slot;
import dev.fanwise.runtime.StageOutcomeSlot;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeoutException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The fan-out methods of {@link Slots}.
 */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class SlotsFanOut extends Slots {
  private static final ThreadFactory PAGE_TITLE = DaemonThreads.named("Slots.page/title");

  private static final ThreadFactory PAGE_PRICE = DaemonThreads.named("Slots.page/price");

  private static final ThreadFactory PAGE_NOTE = DaemonThreads.named("Slots.page/note");

  private static final ThreadFactory PAGE_WARMED = DaemonThreads.named("Slots.page/warmed");

  private static final Duration TOLERANT_TIMEOUT = Duration.ofMinutes(1);

  private static final ThreadFactory TOLERANT_TITLE = DaemonThreads.named("Slots.tolerant/title");

  private static final ThreadFactory TOLERANT_MISSING = DaemonThreads.named("Slots.tolerant/missing");

  private static final ThreadFactory TRIED_TITLE = DaemonThreads.named("Slots.tried/title");

  private static final ThreadFactory TRIED_MISSING = DaemonThreads.named("Slots.tried/missing");

  private static final ThreadFactory ASYNCHRONOUS_STAGE = DaemonThreads.named("Slots.asynchronous/stage");

  private static final ThreadFactory ASYNCHRONOUS_TASK = DaemonThreads.named("Slots.asynchronous/task");

  private static final ThreadFactory JOINED_LEFT = DaemonThreads.named("Slots.joined/left");

  private static final ThreadFactory NESTED_PAGE = DaemonThreads.named("Slots.nested/page");

  private static final ThreadFactory NESTED_OTHER = DaemonThreads.named("Slots.nested/other");

  private static final ThreadFactory START_PAGE = DaemonThreads.named("Slots.startPage");

  private static final ThreadFactory START_PAGE_TITLE = DaemonThreads.named("Slots.startPage/title");

  private static final ThreadFactory START_PAGE_PRICE = DaemonThreads.named("Slots.startPage/price");

  private static final ThreadFactory START_PAGE_NOTE = DaemonThreads.named("Slots.startPage/note");

  private static final ThreadFactory START_PAGE_WARMED = DaemonThreads.named("Slots.startPage/warmed");

  private static final ThreadFactory START_TOLERANT = DaemonThreads.named("Slots.startTolerant");

  private static final Duration START_TOLERANT_TIMEOUT = Duration.ofMinutes(1);

  private static final ThreadFactory START_TOLERANT_TITLE = DaemonThreads.named("Slots.startTolerant/title");

  private static final ThreadFactory START_TOLERANT_MISSING = DaemonThreads.named("Slots.startTolerant/missing");

  private static final ThreadFactory SCOPED_TITLE = DaemonThreads.named("Slots.scoped/title");

  private static final ThreadFactory SCOPED_MISSING = DaemonThreads.named("Slots.scoped/missing");

  private static final ThreadFactory ALL_TITLE = DaemonThreads.named("Slots.all/title");

  private static final ThreadFactory ALL_MISSING = DaemonThreads.named("Slots.all/missing");

  private static final Duration FIRST_TIMEOUT = Duration.ofMinutes(1);

  private static final ThreadFactory FIRST_TITLE = DaemonThreads.named("Slots.first/title");

  private static final ThreadFactory FIRST_MISSING = DaemonThreads.named("Slots.first/missing");

  /**
   * Runs the tasks; null: each has a thread of its own.
   */
  private final @Nullable Executor executor;

  SlotsFanOut() {
    this.executor = null;
  }

  SlotsFanOut(Executor executor) {
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * Runs {@code title}, {@code price}, {@code note} and {@code warmed} at the same time.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   */
  @Override
  Page page(int id) throws InterruptedException {
    var tasks = new FanOut("Slots.page", executor);
    var title = new Slot<String>(tasks, "title") {
      @Override
      protected String call() {
        return SlotsFanOut.this.title(id);
      }
    };
    var price = new Slot<Integer>(tasks, "price") {
      @Override
      protected Integer call() {
        return SlotsFanOut.this.price(id);
      }
    };
    var note = new Slot<@Nullable String>(tasks, "note") {
      @Override
      protected @Nullable String call() {
        return SlotsFanOut.this.note(id);
      }
    };
    var warmed = new Slot<@Nullable Void>(tasks, "warmed") {
      @Override
      protected @Nullable Void call() {
        SlotsFanOut.this.warmed(id);
        return null;
      }
    };

    tasks.start(title, PAGE_TITLE);
    tasks.start(price, PAGE_PRICE);
    tasks.start(note, PAGE_NOTE);
    tasks.start(warmed, PAGE_WARMED);
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
    return new Page(title.result(), price.result(), note.result(), warmed.result());
  }

  /**
   * Runs {@code title} and {@code missing} at the same time.
   * The first failure of {@code title} is thrown as it is; tasks still running are asked to stop and waited for.
   * Whatever becomes of {@code missing} is in the result.
   * When the caller is interrupted or 1 minute has passed, tasks still running are asked to stop.
   */
  @Override
  Tolerant tolerant(int id) throws InterruptedException, TimeoutException {
    var deadline = Deadline.after(TOLERANT_TIMEOUT);
    var tasks = new FanOut("Slots.tolerant", executor);
    var title = new Slot<String>(tasks, "title") {
      @Override
      protected String call() {
        return SlotsFanOut.this.title(id);
      }
    };
    var missing = new OutcomeSlot<Integer>(tasks, "missing") {
      @Override
      protected Integer call() throws IOException {
        return SlotsFanOut.this.missing(id);
      }
    };

    tasks.start(title, TOLERANT_TITLE);
    tasks.start(missing, TOLERANT_MISSING);
    try {
      tasks.awaitAllOrFirstFailure(deadline);
    } catch (InterruptedException | TimeoutException stop) {
      tasks.cancel();
      tasks.addFailuresTo(stop);
      throw stop;
    }
    if (tasks.failed()) {
      tasks.cancelAndJoin();
      tasks.throwFailure();
    }
    return new Tolerant(title.result(), missing.outcome());
  }

  /**
   * Runs {@code title} and {@code missing} at the same time.
   * Whatever becomes of a task is in its {@code Outcome}; no failure is thrown.
   * When the caller is interrupted or {@code timeout} has passed, tasks still running are asked to stop and waited for.
   * A task that has not ended in time is {@code Cancelled}.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  Tried tried(int id, Duration timeout) {
    var deadline = Deadline.after(timeout);
    var tasks = new FanOut("Slots.tried", executor);
    var title = new OutcomeSlot<String>(tasks, "title") {
      @Override
      protected String call() {
        return SlotsFanOut.this.title(id);
      }
    };
    var missing = new OutcomeSlot<Integer>(tasks, "missing") {
      @Override
      protected Integer call() throws IOException {
        return SlotsFanOut.this.missing(id);
      }
    };

    tasks.start(title, TRIED_TITLE);
    tasks.start(missing, TRIED_MISSING);
    try {
      if (!tasks.awaitAllUntil(deadline)) {
        tasks.cancelAndJoin();
      }
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    }
    return new Tried(title.outcome(), missing.outcome());
  }

  /**
   * Runs {@code stage} and {@code task} at the same time.
   * The first failure of {@code stage} is thrown as it is; tasks still running are asked to stop.
   * Whatever becomes of {@code task} is in the result.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   * An interrupt is thrown as {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  Asynchronous asynchronous(int id) {
    var tasks = new FanOut("Slots.asynchronous", executor);
    var stage = new AsyncSlot<String>(tasks, "stage") {
      @Override
      protected CompletionStage<? extends String> call() {
        return SlotsFanOut.this.stage(id);
      }
    };
    var task = new AsyncOutcomeSlot<String>(tasks, "task") {
      @Override
      protected CompletionStage<? extends String> call() {
        return SlotsFanOut.this.task(id).toCompletableFuture();
      }
    };

    tasks.start(stage, ASYNCHRONOUS_STAGE);
    tasks.start(task, ASYNCHRONOUS_TASK);
    try {
      tasks.awaitAllOrFirstFailure();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    }
    if (tasks.failed()) {
      tasks.cancel();
      tasks.throwFailure();
    }
    return new Asynchronous(stage.result(), task.outcome());
  }

  /**
   * Runs {@code left} and {@code right} at the same time.
   * The first failure of {@code left} is thrown as it is; tasks still running are left to run.
   * Whatever becomes of {@code right} is in the result.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   */
  @Override
  <A, B> Joined<A, B> joined(Callable<A> left, CompletionStage<B> right) throws Exception {
    Objects.requireNonNull(left, "left");
    var tasks = new FanOut("Slots.joined", executor);
    var leftTask = new Slot<A>(tasks, "left") {
      @Override
      protected A call() throws Exception {
        return left.call();
      }
    };
    var rightTask = new StageOutcomeSlot<B>(tasks, "right", right);

    tasks.start(leftTask, JOINED_LEFT);
    tasks.start(rightTask);
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
    return new Joined<>(leftTask.result(), rightTask.outcome());
  }

  /**
   * Runs {@code page} and {@code other} at the same time.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the caller is interrupted, tasks still running are asked to stop and waited for.
   */
  @Override
  Nested nested(int id) throws InterruptedException, TimeoutException {
    var tasks = new FanOut("Slots.nested", executor);
    var page = new Slot<Page>(tasks, "page") {
      @Override
      protected Page call() throws InterruptedException {
        return SlotsFanOut.this.page(id);
      }
    };
    var other = new Slot<Tolerant>(tasks, "other") {
      @Override
      protected Tolerant call() throws InterruptedException, TimeoutException {
        return SlotsFanOut.this.tolerant(id);
      }
    };

    tasks.start(page, NESTED_PAGE);
    tasks.start(other, NESTED_OTHER);
    try {
      tasks.awaitAllOrFirstFailure();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(interrupt);
      throw interrupt;
    }
    if (tasks.failed()) {
      tasks.leave();
      tasks.throwFailure(TimeoutException.class);
    }
    return new Nested(page.result(), other.result());
  }

  /**
   * Returns a handle at once. Another thread does what follows, and what that returns or throws is in the handle.
   * Runs {@code title}, {@code price}, {@code note} and {@code warmed} at the same time.
   * The first failure is thrown as it is; tasks still running are left to run.
   * When the handle is cancelled, tasks still running are asked to stop and waited for.
   */
  @Override
  Task<Page> startPage(int id) {
    return new GroupHandle<Page>("Slots", "startPage", executor, START_PAGE) {
      @Override
      protected Page call() throws InterruptedException {
        var tasks = new FanOut("Slots.startPage", executor);
        var title = new Slot<String>(tasks, "title") {
          @Override
          protected String call() {
            return SlotsFanOut.this.title(id);
          }
        };
        var price = new Slot<Integer>(tasks, "price") {
          @Override
          protected Integer call() {
            return SlotsFanOut.this.price(id);
          }
        };
        var note = new Slot<@Nullable String>(tasks, "note") {
          @Override
          protected @Nullable String call() {
            return SlotsFanOut.this.note(id);
          }
        };
        var warmed = new Slot<@Nullable Void>(tasks, "warmed") {
          @Override
          protected @Nullable Void call() {
            SlotsFanOut.this.warmed(id);
            return null;
          }
        };

        tasks.start(title, START_PAGE_TITLE);
        tasks.start(price, START_PAGE_PRICE);
        tasks.start(note, START_PAGE_NOTE);
        tasks.start(warmed, START_PAGE_WARMED);
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
        return new Page(title.result(), price.result(), note.result(), warmed.result());
      }
    }.start();
  }

  /**
   * Returns a handle at once. Another thread does what follows, and what that returns or throws is in the handle.
   * Runs {@code title} and {@code missing} at the same time.
   * Nothing outlives the call: it returns when all tasks have ended.
   * After the first failure of {@code title} the other tasks are asked to stop and waited for; then all failures are thrown in an {@code ExceptionGroup}.
   * Whatever becomes of {@code missing} is in the result.
   * When the handle is cancelled or 1 minute has passed, tasks still running are asked to stop and waited for; failures outrank that.
   */
  @Override
  CompletableFuture<Tolerant> startTolerant(int id) {
    return new GroupHandle<Tolerant>("Slots", "startTolerant", executor, START_TOLERANT) {
      @Override
      protected Tolerant call() throws InterruptedException, TimeoutException {
        var deadline = Deadline.after(START_TOLERANT_TIMEOUT);
        var tasks = new FanOut("Slots.startTolerant", executor);
        tasks.groupFailures();
        var title = new Slot<String>(tasks, "title") {
          @Override
          protected String call() {
            return SlotsFanOut.this.title(id);
          }
        };
        var missing = new OutcomeSlot<Integer>(tasks, "missing") {
          @Override
          protected Integer call() throws IOException {
            return SlotsFanOut.this.missing(id);
          }
        };

        tasks.start(title, START_TOLERANT_TITLE);
        tasks.start(missing, START_TOLERANT_MISSING);
        try {
          tasks.awaitAllOrFirstFailure(deadline);
        } catch (InterruptedException | TimeoutException stop) {
          tasks.cancelAndJoin();
          tasks.throwFailuresOver(stop);
          throw stop;
        }
        if (tasks.failed()) {
          tasks.cancelAndJoin();
          throw tasks.exceptionGroup();
        }
        return new Tolerant(title.result(), missing.outcome());
      }
    }.start().toCompletableFuture();
  }

  /**
   * Runs {@code title} and {@code missing} at the same time.
   * Nothing outlives the call: it returns when all tasks have ended.
   * After the first failure of {@code title} the other tasks are asked to stop and waited for; then all failures are thrown in an {@code ExceptionGroup}.
   * Whatever becomes of {@code missing} is in the result.
   * When the caller is interrupted, tasks still running are asked to stop and waited for; failures outrank that.
   */
  @Override
  Tolerant scoped(int id) throws InterruptedException {
    var tasks = new FanOut("Slots.scoped", executor);
    tasks.groupFailures();
    var title = new Slot<String>(tasks, "title") {
      @Override
      protected String call() {
        return SlotsFanOut.this.title(id);
      }
    };
    var missing = new OutcomeSlot<Integer>(tasks, "missing") {
      @Override
      protected Integer call() throws IOException {
        return SlotsFanOut.this.missing(id);
      }
    };

    tasks.start(title, SCOPED_TITLE);
    tasks.start(missing, SCOPED_MISSING);
    try {
      tasks.awaitAllOrFirstFailure();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      tasks.throwFailuresOver(interrupt);
      throw interrupt;
    }
    if (tasks.failed()) {
      tasks.cancelAndJoin();
      throw tasks.exceptionGroup();
    }
    return new Tolerant(title.result(), missing.outcome());
  }

  /**
   * Runs {@code title} and {@code missing} at the same time.
   * Returns when all have ended, with the handles of all tasks.
   * Nothing is thrown for a failed task.
   * When the caller is interrupted before that, tasks still running are left to run; the exception holds their handles.
   */
  @Override
  Handles all(int id) throws InterruptedException {
    var tasks = new FanOut("Slots.all", executor);
    tasks.returnWhen(ReturnWhen.ALL_COMPLETED);
    var title = new Slot<String>(tasks, "title") {
      @Override
      protected String call() {
        return SlotsFanOut.this.title(id);
      }
    };
    var missing = new Slot<Integer>(tasks, "missing") {
      @Override
      protected Integer call() throws IOException {
        return SlotsFanOut.this.missing(id);
      }
    };

    tasks.start(title, ALL_TITLE);
    tasks.start(missing, ALL_MISSING);
    try {
      tasks.awaitReturn();
    } catch (InterruptedException interrupt) {
      throw tasks.interruptedWait(interrupt);
    }
    tasks.handOut();
    return new Handles(title, missing);
  }

  /**
   * Runs {@code title} and {@code missing} at the same time.
   * Returns when one has ended or 1 minute has passed, with the handles of all tasks.
   * Tasks still running then are asked to stop; nothing is thrown for a failed one.
   * When the caller is interrupted before that, tasks still running are asked to stop and waited for; the exception holds their handles.
   */
  @Override
  Handles first(int id) throws InterruptedException {
    var deadline = Deadline.after(FIRST_TIMEOUT);
    var tasks = new FanOut("Slots.first", executor);
    tasks.returnWhen(ReturnWhen.FIRST_COMPLETED);
    var title = new Slot<String>(tasks, "title") {
      @Override
      protected String call() {
        return SlotsFanOut.this.title(id);
      }
    };
    var missing = new Slot<Integer>(tasks, "missing") {
      @Override
      protected Integer call() throws IOException {
        return SlotsFanOut.this.missing(id);
      }
    };

    tasks.start(title, FIRST_TITLE);
    tasks.start(missing, FIRST_MISSING);
    try {
      tasks.awaitReturnUntil(deadline);
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.interruptedWait(interrupt);
    }
    tasks.cancel(tasks.handOut().pending());
    return new Handles(title, missing);
  }
}
