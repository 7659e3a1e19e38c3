package dev.fanwise.engine.task;

import dev.fanwise.Outcome;
import dev.fanwise.engine.failure.Cancellations;
import dev.fanwise.engine.failure.Causes;
import dev.fanwise.engine.failure.UnretrievedFailure;
import dev.fanwise.engine.failure.Wrappers;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * How a task has ended, as others read it. Of those who could throw, read or report a failure the first one accounts for it:
 * {@link TaskStatus} has who that was.
 */
final class TaskResult {

    private TaskResult() {}

    // ---- reading

    /** How the task has ended. One that a call has given up waiting for reads as cancelled. */
    static <T extends @Nullable Object> Outcome<T> outcome(FanOutTask<T> task) {
        var current = task.status();
        if (TaskStatus.isFailed(current)) {
            if (!task.claimFailure()
                    && task.origin().status() == TaskStatus.FAILED_REPORTED
                    && task.owner.isAbandoned()) {
                return new Outcome.Cancelled<>();
            }
            return new Outcome.Failure<>(failure(task));
        }
        if (current == TaskStatus.SUCCEEDED) {
            return new Outcome.Success<>(task.result());
        }
        if (current == TaskStatus.CANCELLED || task.owner.isAbandoned()) {
            return new Outcome.Cancelled<>();
        }
        throw new IllegalStateException(task + " has not ended");
    }

    /** The same for a task of its call that waited for this one: the failure of a required task stays the call's to throw. */
    static <T extends @Nullable Object> Outcome<T> ending(FanOutTask<T> task) {
        var current = task.status();
        if (!TaskStatus.isFailed(current)) {
            return current == TaskStatus.SUCCEEDED ? new Outcome.Success<>(task.result()) : new Outcome.Cancelled<>();
        }
        if (!task.isRequired()) {
            task.claimFailure();
        }
        return new Outcome.Failure<>(failure(task));
    }

    /** The value of a task that has ended, as a future gives it. */
    static <T extends @Nullable Object> T get(FanOutTask<T> task) throws ExecutionException {
        if (TaskStatus.isFailed(task.status())) {
            task.claimFailure();
            throw Wrappers.execution(failure(task));
        }
        return task.result();
    }

    private static Throwable failure(TaskState task) {
        var exception = exception(task);
        if (exception == null) {
            throw new AssertionError("a failed task without an exception: " + task);
        }
        return exception;
    }

    /** The exception of a failed task, or what ended a cancelled one. */
    static @Nullable Throwable exception(TaskState task) {
        var ending = task.content;
        if (ending instanceof UnretrievedFailure unread) {
            return unread.exception();
        }
        if (ending instanceof Inherited inherited) {
            return inherited.origin().exception();
        }
        return ending instanceof Throwable thrown ? thrown : null;
    }

    /** What a reader of a cancelled task is thrown, which is kept for one who reads again. */
    static CancellationException cancellation(FanOutTask<?> task) {
        var cancellation = Cancellations.exceptionOf(task.name(), task.exception());
        if (task.content instanceof UnretrievedFailure unread) {
            unread.markRetrieved();
        }
        task.content = cancellation;
        return cancellation;
    }

    /** The task's call and name, its state, and how it ended. An executor may show it: the task is the job that it is given. */
    static String textOf(FanOutTask<?> task) {
        return task.owner.name()
                + "/"
                + task.name()
                + switch (task.status()) {
                    case TaskStatus.WAITS, TaskStatus.NEW, TaskStatus.BEGINS_INTERRUPTED -> " (not started)";
                    case TaskStatus.RUNNING, TaskStatus.HANDSHAKE -> " (running)";
                    case TaskStatus.STOP_REQUESTED -> " (cancelled, still running)";
                    case TaskStatus.SUCCEEDED -> " (succeeded)";
                    case TaskStatus.CANCELLED -> " (cancelled)";
                    default -> " (failed: " + Causes.textOf(task.exception()) + ")";
                };
    }

    // ---- accounting for a failure

    /** Returns whether this call is the first to account for the failure of the task. */
    static boolean claim(TaskState task, int claimed) {
        // race: of two that account for a failure one does
        if (!task.changeStatus(TaskStatus.FAILED, claimed)) {
            return false;
        }
        if (task.content instanceof UnretrievedFailure unread) {
            unread.markRetrieved();
        }
        return true;
    }

    /** Has a failure that was not read reported when the handle is dropped. */
    static void watch(TaskState task) {
        if (task.status() == TaskStatus.FAILED && task.content instanceof Throwable thrown) {
            task.content = watched(task, thrown);
        }
    }

    /** What stands for the failure of a task that somebody has as a handle. */
    static @Nullable Object watched(TaskState task, @Nullable Object failure) {
        try {
            return UnretrievedFailure.watch(
                    task, task.asTask().name(), task.owner.name(), (Throwable) Objects.requireNonNull(failure));
        } catch (OutOfMemoryError | StackOverflowError noMemory) {
            return failure; // it can be read all the same
        }
    }
}
