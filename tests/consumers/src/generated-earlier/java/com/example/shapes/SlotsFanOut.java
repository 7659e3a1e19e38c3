package com.example.shapes;

import dev.fanwise.FanOutOptions;
import dev.fanwise.ReturnWhen;
import dev.fanwise.Task;
import dev.fanwise.runtime.AsyncSlot;
import dev.fanwise.runtime.DaemonThreads;
import dev.fanwise.runtime.FanOut;
import dev.fanwise.runtime.FanwiseGenerated;
import dev.fanwise.runtime.GivenSlot;
import dev.fanwise.runtime.GroupHandle;
import dev.fanwise.runtime.Slot;
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

/** The fan-out methods of {@link Slots}. */
@Generated("dev.fanwise.processor.FanwiseProcessor")
@FanwiseGenerated
final class SlotsFanOut extends Slots {
  /** The threads of {@code Slots.page/title}. */
  private static final ThreadFactory PAGE_TITLE = DaemonThreads.named("Slots.page/title");

  /** The threads of {@code Slots.page/price}. */
  private static final ThreadFactory PAGE_PRICE = DaemonThreads.named("Slots.page/price");

  /** The threads of {@code Slots.page/note}. */
  private static final ThreadFactory PAGE_NOTE = DaemonThreads.named("Slots.page/note");

  /** The threads of {@code Slots.page/warmed}. */
  private static final ThreadFactory PAGE_WARMED = DaemonThreads.named("Slots.page/warmed");

  /** The timeout of {@code tolerant}. */
  private static final Duration TOLERANT_TIMEOUT = Duration.ofMinutes(1);

  /** The threads of {@code Slots.tolerant/title}. */
  private static final ThreadFactory TOLERANT_TITLE = DaemonThreads.named("Slots.tolerant/title");

  /** The threads of {@code Slots.tolerant/missing}. */
  private static final ThreadFactory TOLERANT_MISSING = DaemonThreads.named("Slots.tolerant/missing");

  /** The threads of {@code Slots.tried/title}. */
  private static final ThreadFactory TRIED_TITLE = DaemonThreads.named("Slots.tried/title");

  /** The threads of {@code Slots.tried/missing}. */
  private static final ThreadFactory TRIED_MISSING = DaemonThreads.named("Slots.tried/missing");

  /** The threads of {@code Slots.asynchronous/stage}. */
  private static final ThreadFactory ASYNCHRONOUS_STAGE = DaemonThreads.named("Slots.asynchronous/stage");

  /** The threads of {@code Slots.asynchronous/task}. */
  private static final ThreadFactory ASYNCHRONOUS_TASK = DaemonThreads.named("Slots.asynchronous/task");

  /** The threads of {@code Slots.joined/left}. */
  private static final ThreadFactory JOINED_LEFT = DaemonThreads.named("Slots.joined/left");

  /** The threads of {@code Slots.nested/page}. */
  private static final ThreadFactory NESTED_PAGE = DaemonThreads.named("Slots.nested/page");

  /** The threads of {@code Slots.nested/other}. */
  private static final ThreadFactory NESTED_OTHER = DaemonThreads.named("Slots.nested/other");

  /** The threads of {@code Slots.startPage}. */
  private static final ThreadFactory START_PAGE = DaemonThreads.named("Slots.startPage");

  /** The threads of {@code Slots.startPage/title}. */
  private static final ThreadFactory START_PAGE_TITLE = DaemonThreads.named("Slots.startPage/title");

  /** The threads of {@code Slots.startPage/price}. */
  private static final ThreadFactory START_PAGE_PRICE = DaemonThreads.named("Slots.startPage/price");

  /** The threads of {@code Slots.startPage/note}. */
  private static final ThreadFactory START_PAGE_NOTE = DaemonThreads.named("Slots.startPage/note");

  /** The threads of {@code Slots.startPage/warmed}. */
  private static final ThreadFactory START_PAGE_WARMED = DaemonThreads.named("Slots.startPage/warmed");

  /** The threads of {@code Slots.startTolerant}. */
  private static final ThreadFactory START_TOLERANT = DaemonThreads.named("Slots.startTolerant");

  /** The timeout of {@code startTolerant}. */
  private static final Duration START_TOLERANT_TIMEOUT = Duration.ofMinutes(1);

  /** The threads of {@code Slots.startTolerant/title}. */
  private static final ThreadFactory START_TOLERANT_TITLE = DaemonThreads.named("Slots.startTolerant/title");

  /** The threads of {@code Slots.startTolerant/missing}. */
  private static final ThreadFactory START_TOLERANT_MISSING = DaemonThreads.named("Slots.startTolerant/missing");

  /** The threads of {@code Slots.scoped/title}. */
  private static final ThreadFactory SCOPED_TITLE = DaemonThreads.named("Slots.scoped/title");

  /** The threads of {@code Slots.scoped/missing}. */
  private static final ThreadFactory SCOPED_MISSING = DaemonThreads.named("Slots.scoped/missing");

  /** The threads of {@code Slots.all/title}. */
  private static final ThreadFactory ALL_TITLE = DaemonThreads.named("Slots.all/title");

  /** The threads of {@code Slots.all/missing}. */
  private static final ThreadFactory ALL_MISSING = DaemonThreads.named("Slots.all/missing");

  /** The timeout of {@code first}. */
  private static final Duration FIRST_TIMEOUT = Duration.ofMinutes(1);

  /** The threads of {@code Slots.first/title}. */
  private static final ThreadFactory FIRST_TITLE = DaemonThreads.named("Slots.first/title");

  /** The threads of {@code Slots.first/missing}. */
  private static final ThreadFactory FIRST_MISSING = DaemonThreads.named("Slots.first/missing");

  /** Apply to every call. */
  private final FanOutOptions options;

  /** Each task has a thread of its own. */
  SlotsFanOut() {
    this.options = FanOutOptions.defaults();
  }

  /**
   * The executor runs the tasks.
   *
   * @param executor runs the tasks
   */
  SlotsFanOut(Executor executor) {
    this.options = FanOutOptions.defaults().withExecutor(executor);
  }

  /**
   * The options apply to every call.
   *
   * @param options apply to every call
   */
  SlotsFanOut(FanOutOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Runs {@code title}, {@code price}, {@code note} and {@code warmed} at the same time.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If somebody else cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Page page(int id) throws InterruptedException {
    var tasks = new FanOut("Slots.page", options);
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
    return new Page(title.result(), price.result(), note.result(), warmed.result());
  }

  /**
   * Runs {@code title} and {@code missing} at the same time.
   * The first failure of {@code title} is rethrown unchanged; running tasks are cancelled and joined.
   * How {@code missing} ends is in the result.
   * An {@code Error} takes precedence over the failures known by then.
   * If somebody else cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, or 1 minute has passed and a required result is missing, running
   * tasks are cancelled.
   * An {@code Outcome} that is late is {@code Cancelled}.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Tolerant tolerant(int id) throws InterruptedException, TimeoutException {
    var tasks = new FanOut("Slots.tolerant", options);
    tasks.limitTime(TOLERANT_TIMEOUT);
    tasks.endStartsAtFailure();
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

    tasks.start(title, TOLERANT_TITLE);
    tasks.startOptional(missing, TOLERANT_MISSING);
    try {
      if (!tasks.awaitInTime()) {
        tasks.cancel();
      }
    } catch (InterruptedException | TimeoutException stop) {
      tasks.cancel();
      tasks.addFailuresTo(stop);
      throw stop;
    }
    if (tasks.failed()) {
      tasks.cancelAndJoin();
      throw tasks.failure();
    }
    return new Tolerant(title.result(), missing.outcome());
  }

  /**
   * Runs {@code title} and {@code missing} at the same time.
   * How each task ends is in its {@code Outcome}; no failure is thrown.
   * When the caller is interrupted, or {@code timeout} has passed, running tasks are cancelled and
   * joined.
   * An {@code Outcome} that is late is {@code Cancelled}.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  Tried tried(int id, Duration timeout) {
    var tasks = new FanOut("Slots.tried", options);
    tasks.limitTime(timeout);
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

    tasks.startOptional(title, TRIED_TITLE);
    tasks.startOptional(missing, TRIED_MISSING);
    try {
      if (!tasks.awaitUntilTimeout()) {
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
   * The first failure of {@code stage} is rethrown unchanged; running tasks are cancelled. How
   * {@code task} ends is in the result.
   * An {@code Error} takes precedence over the failures known by then.
   * If somebody else cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   * An interrupt is thrown as a {@code CancellationException}, and the interrupt status is set again.
   */
  @Override
  Asynchronous asynchronous(int id) {
    var tasks = new FanOut("Slots.asynchronous", options);
    tasks.endStartsAtFailure();
    var stage = new AsyncSlot<String>(tasks, "stage") {
      @Override
      protected CompletionStage<? extends String> call() {
        return SlotsFanOut.this.stage(id);
      }
    };
    var task = new AsyncSlot<String>(tasks, "task") {
      @Override
      protected Task<? extends String> call() {
        return SlotsFanOut.this.task(id);
      }
    };

    tasks.start(stage, ASYNCHRONOUS_STAGE);
    tasks.startOptional(task, ASYNCHRONOUS_TASK);
    try {
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      throw tasks.cancellation(interrupt);
    }
    if (tasks.failed()) {
      tasks.cancel();
      throw tasks.failure();
    }
    return new Asynchronous(stage.result(), task.outcome());
  }

  /**
   * Runs {@code left} and {@code right} at the same time.
   * The first failure of {@code left} is rethrown unchanged; running tasks continue. How {@code right}
   * ends is in the result.
   * An {@code Error} takes precedence over the failures known by then.
   * If somebody else cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  <A, B> Joined<A, B> joined(Callable<A> left, CompletionStage<B> right) throws Exception {
    Objects.requireNonNull(left, "left");
    var tasks = new FanOut("Slots.joined", options);
    var leftTask = new Slot<A>(tasks, "left") {
      @Override
      protected A call() throws Exception {
        return left.call();
      }
    };
    var rightTask = new GivenSlot<B>(tasks, "right", right);

    tasks.start(leftTask, JOINED_LEFT);
    tasks.startOptional(rightTask);
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
    return new Joined<>(leftTask.result(), rightTask.outcome());
  }

  /**
   * Runs {@code page} and {@code other} at the same time.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If somebody else cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Nested nested(int id) throws InterruptedException, TimeoutException {
    var tasks = new FanOut("Slots.nested", options);
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
      tasks.await();
    } catch (InterruptedException interrupt) {
      tasks.cancelAndJoin();
      tasks.addFailuresTo(interrupt);
      throw interrupt;
    }
    if (tasks.failed()) {
      tasks.leave();
      throw tasks.failure(TimeoutException.class);
    }
    return new Nested(page.result(), other.result());
  }

  /**
   * Returns a handle at once. What follows happens on another thread, and its result or exception is in
   * the handle.
   * Runs {@code title}, {@code price}, {@code note} and {@code warmed} at the same time.
   * The first failure is rethrown unchanged; running tasks continue.
   * An {@code Error} takes precedence over the failures known by then.
   * If somebody else cancels a required task, a {@code CancellationException} is thrown.
   * When the handle is cancelled, running tasks are cancelled and joined.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Task<Page> startPage(int id) {
    return new GroupHandle<Page>("Slots", "startPage", options, START_PAGE) {
      @Override
      protected Page call() throws InterruptedException {
        var tasks = new FanOut("Slots.startPage", options);
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
        return new Page(title.result(), price.result(), note.result(), warmed.result());
      }
    }.start();
  }

  /**
   * Returns a handle at once. What follows happens on another thread, and its result or exception is in
   * the handle.
   * Runs {@code title} and {@code missing} at the same time.
   * Nothing outlives the call: it returns when all tasks have completed.
   * After the first failure of {@code title} the other tasks are cancelled and joined; then all failures
   * are thrown in an {@code ExceptionGroup}. How {@code missing} ends is in the result.
   * An {@code Error} among them is thrown itself, with the others suppressed.
   * If somebody else cancels a required task, a {@code CancellationException} is thrown.
   * When the handle is cancelled, or 1 minute has passed and a required result is missing, running tasks
   * are cancelled and joined; failures take precedence.
   * An {@code Outcome} that is late is {@code Cancelled}.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  CompletableFuture<Tolerant> startTolerant(int id) {
    return new GroupHandle<Tolerant>("Slots", "startTolerant", options, START_TOLERANT) {
      @Override
      protected Tolerant call() throws InterruptedException, TimeoutException {
        var tasks = new FanOut("Slots.startTolerant", options);
        tasks.groupFailures();
        tasks.limitTime(START_TOLERANT_TIMEOUT);
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

        tasks.start(title, START_TOLERANT_TITLE);
        tasks.startOptional(missing, START_TOLERANT_MISSING);
        try {
          if (!tasks.awaitInTime()) {
            tasks.cancelAndJoin();
          }
        } catch (InterruptedException | TimeoutException stop) {
          tasks.cancelAndJoin();
          if (tasks.failed()) {
            throw tasks.allFailures(stop);
          }
          throw stop;
        }
        if (tasks.failed()) {
          tasks.cancelAndJoin();
          throw tasks.allFailures();
        }
        return new Tolerant(title.result(), missing.outcome());
      }
    }.start().toCompletableFuture();
  }

  /**
   * Runs {@code title} and {@code missing} at the same time.
   * Nothing outlives the call: it returns when all tasks have completed.
   * After the first failure of {@code title} the other tasks are cancelled and joined; then all failures
   * are thrown in an {@code ExceptionGroup}. How {@code missing} ends is in the result.
   * An {@code Error} among them is thrown itself, with the others suppressed.
   * If somebody else cancels a required task, a {@code CancellationException} is thrown.
   * When the caller is interrupted, running tasks are cancelled and joined; failures take precedence.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Tolerant scoped(int id) throws InterruptedException {
    var tasks = new FanOut("Slots.scoped", options);
    tasks.groupFailures();
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

    tasks.start(title, SCOPED_TITLE);
    tasks.startOptional(missing, SCOPED_MISSING);
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
    return new Tolerant(title.result(), missing.outcome());
  }

  /**
   * Runs {@code title} and {@code missing} at the same time.
   * Returns when all have completed, with the handles of all tasks.
   * Nothing is thrown for a failed task.
   * When the caller is interrupted before that, running tasks continue; the exception holds their
   * handles.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Handles all(int id) throws InterruptedException {
    var tasks = new FanOut("Slots.all", options);
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
      tasks.await();
    } catch (InterruptedException interrupt) {
      var interrupted = tasks.interruptedWait(interrupt);
      tasks.leave();
      throw interrupted;
    }
    tasks.leave();
    return new Handles(title, missing);
  }

  /**
   * Runs {@code title} and {@code missing} at the same time.
   * Returns when one has completed or 1 minute has passed, with the handles of all tasks.
   * Running tasks then are cancelled; nothing is thrown for a failed one.
   * When the caller is interrupted before that, running tasks are cancelled and joined; the exception
   * holds their handles.
   * If a task can't be started, those before it are cancelled and joined, and that exception is thrown.
   */
  @Override
  Handles first(int id) throws InterruptedException {
    var tasks = new FanOut("Slots.first", options);
    tasks.returnWhen(ReturnWhen.FIRST_COMPLETED);
    tasks.limitTime(FIRST_TIMEOUT);
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
      tasks.awaitUntilTimeout();
    } catch (InterruptedException interrupt) {
      var interrupted = tasks.interruptedWait(interrupt);
      tasks.cancelAndJoin();
      throw interrupted;
    }
    tasks.cancel();
    return new Handles(title, missing);
  }
}
