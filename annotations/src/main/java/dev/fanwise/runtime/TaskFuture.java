package dev.fanwise.runtime;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A task seen as a future. Cancelling it asks the task to stop. */
final class TaskFuture<T extends @Nullable Object> extends CompletableFuture<T> implements EndListener {

    private final FanOutTask<T> task;

    TaskFuture(FanOutTask<T> task) {
        this.task = task;
    }

    FanOutTask<T> task() {
        return task;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        var isCancelled = super.cancel(mayInterruptIfRunning);
        task.requestStop();
        return isCancelled;
    }

    /** Completed by somebody else, as a timeout does it: nobody waits for the task any more. */
    @Override
    public boolean completeExceptionally(Throwable thrown) {
        var isCompleted = super.completeExceptionally(thrown);
        if (isCompleted) {
            task.requestStop();
        }
        return isCompleted;
    }

    @Override
    public boolean complete(T value) {
        var isCompleted = super.complete(value);
        if (isCompleted) {
            task.requestStop();
        }
        return isCompleted;
    }

    @Override
    public void ended(FanOutTask<?> ended) {
        if (isDone()) {
            return; // completed by somebody else: a failure of the task has not been read
        }
        var status = ended.status();
        if (status == TaskStatus.SUCCEEDED) {
            super.complete(task.result());
        } else if (status == TaskStatus.CANCELLED) {
            super.cancel(false);
        } else if (super.completeExceptionally(Objects.requireNonNull(task.exception()))) {
            task.claimFailure();
        }
    }

    @Override
    public String toString() {
        return task.toString();
    }
}
