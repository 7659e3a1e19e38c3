package dev.fanwise.engine.task;

import dev.fanwise.Deadline;
import dev.fanwise.FanOutObserver.Canceller;
import dev.fanwise.engine.time.ThreadSource;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A task seen as a future. Cancelling it, or completing it from outside, cancels the task. */
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
        TaskStop.stop(task, false, Canceller.HANDLE);
        return isCancelled;
    }

    /** Completed by somebody else, as a timeout does it: nobody waits for the task any more. */
    @Override
    public boolean completeExceptionally(Throwable thrown) {
        var isCompleted = super.completeExceptionally(thrown);
        if (isCompleted) {
            TaskStop.stop(task, false, Canceller.HANDLE);
        }
        return isCompleted;
    }

    @Override
    public boolean complete(T value) {
        var isCompleted = super.complete(value);
        if (isCompleted) {
            TaskStop.stop(task, false, Canceller.HANDLE);
        }
        return isCompleted;
    }

    /** A task that has not begun may need the waiting thread, or its place, to begin; a time of its own who waits in it. */
    private boolean needsAssistance() {
        return !isDone() && (task.mayBeUnstarted() || task.owner.time() instanceof ThreadSource);
    }

    @Override
    public T get() throws InterruptedException, ExecutionException {
        if (needsAssistance()) {
            Waiting.awaitEnd(task, null);
        }
        return super.get();
    }

    @Override
    public T get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        if (!needsAssistance()) {
            return super.get(timeout, unit);
        }
        var deadline = Deadline.after(Duration.ofNanos(unit.toNanos(timeout)), task.owner.time());
        Waiting.awaitEnd(task, deadline);
        return super.get(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public T join() {
        if (needsAssistance()) {
            Waiting.joinEnd(task);
        }
        return super.join();
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
