package dev.fanwise.engine.task;

import dev.fanwise.Deadline;
import dev.fanwise.FanOutObserver.Canceller;
import dev.fanwise.FanOutOptions;
import dev.fanwise.engine.time.ThreadSource;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A task seen as a future. Cancelling it, or completing it from outside, cancels the task. */
final class TaskFuture<T extends @Nullable Object> extends CompletableFuture<T> implements EndListener, Awaited {

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
        isCompletedFromOutside();
        return isCancelled;
    }

    /** Completed by somebody else, as a timeout does it: nobody waits for the task any more. */
    @Override
    public boolean completeExceptionally(Throwable thrown) {
        var isCompleted = super.completeExceptionally(thrown);
        if (isCompleted) {
            isCompletedFromOutside();
        }
        return isCompleted;
    }

    @Override
    public boolean complete(T value) {
        var isCompleted = super.complete(value);
        if (isCompleted) {
            isCompletedFromOutside();
        }
        return isCompleted;
    }

    /** The JDK's own would complete it past these methods. */
    @Override
    public CompletableFuture<T> completeAsync(Supplier<? extends T> supplier, Executor executor) {
        Objects.requireNonNull(supplier, "supplier");
        executor.execute(() -> {
            if (!isDone()) {
                completeBy(supplier);
            }
        });
        return this;
    }

    private void completeBy(Supplier<? extends T> supplier) {
        T value;
        try {
            value = supplier.get();
        } catch (Throwable thrown) {
            completeExceptionally(thrown);
            return;
        }
        complete(value);
    }

    @Override
    public void obtrudeValue(T value) {
        super.obtrudeValue(value);
        isCompletedFromOutside();
    }

    @Override
    public void obtrudeException(Throwable thrown) {
        super.obtrudeException(thrown);
        isCompletedFromOutside();
    }

    /** Threads that wait for it go on, whether the task ends or not. */
    private void isCompletedFromOutside() {
        Waiting.wake(task);
        TaskStop.stop(task, false, Canceller.HANDLE);
    }

    // ---- waiting

    /**
     * A task that has not begun may need the waiting thread, or its place, to begin; a task that waits gives its permit to others;
     * in a time of its own all wait in that.
     */
    private boolean needsAssistance() {
        return !isDone()
                && (task.mayBeUnstarted() || CurrentTasks.get() != null || task.owner.time() instanceof ThreadSource);
    }

    @Override
    public T get() throws InterruptedException, ExecutionException {
        if (needsAssistance()) {
            Waiting.awaitEnd(this, task, null);
        }
        return super.get();
    }

    @Override
    public T get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        if (!needsAssistance()) {
            return super.get(timeout, unit);
        }
        var deadline = Deadline.after(Duration.ofNanos(unit.toNanos(timeout)), task.owner.time());
        return Waiting.awaitEnd(this, task, deadline) ? super.get() : super.get(0, TimeUnit.NANOSECONDS);
    }

    @Override
    public T join() {
        if (needsAssistance()) {
            Waiting.joinEnd(this, task);
        }
        return super.join();
    }

    @Override
    public boolean isOver() {
        return isDone() || task.isOver();
    }

    /** Also that of the task: it may have been completed by somebody else. */
    @Override
    public boolean hasEnded() {
        return task.hasEnded();
    }

    @Override
    public FanOutOptions options() {
        return task.options();
    }

    @Override
    public boolean mayBeUnstarted() {
        return task.mayBeUnstarted();
    }

    @Override
    public List<FanOutTask<?>> unstarted() {
        return task.unstarted();
    }

    @Override
    public String name() {
        return task.name();
    }

    // ---- the end of the task

    /** What depends on it runs on the thread that ended the task. */
    @Override
    public boolean callsBack() {
        return true;
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
