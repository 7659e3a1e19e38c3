package dev.fanwise.runtime;

import dev.fanwise.Outcome;
import dev.fanwise.Task;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * One object that is the task, the body of its thread, the place of its result, and its handle.
 *
 * @param <T> the type of the value
 */
public abstract class FanOutTask<T extends @Nullable Object> extends TaskState implements Task<T> {

    private static final VarHandle LISTENERS;

    static {
        try {
            LISTENERS = MethodHandles.lookup().findVarHandle(FanOutTask.class, "listeners", EndListeners.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    /** Who is told of the end, if anybody. */
    private volatile @Nullable EndListeners listeners;

    FanOutTask(FanOut fanOut) {
        this(fanOut, null);
    }

    FanOutTask(FanOut fanOut, @Nullable Object content) {
        super(fanOut, content);
    }

    @Override
    final FanOutTask<?> asTask() {
        return this;
    }

    /** Called before the task can be seen by others, again if another task was faster. */
    void follow(@Nullable FanOutTask<?> before) {
        previous = before;
    }

    @Override
    public final boolean isDone() {
        return TaskStatus.isEnded(status());
    }

    @Override
    public final boolean cancel() {
        return stop(true);
    }

    /**
     * The value of a task that has succeeded.
     *
     * @return the value
     * @throws CancellationException if it was cancelled
     * @throws IllegalStateException if it has failed or not ended
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // written by end(SUCCEEDED, …), with what the typed method returned
    public final T result() {
        var current = status();
        if (current == TaskStatus.CANCELLED) {
            throw cancellation();
        }
        if (current != TaskStatus.SUCCEEDED) {
            throw new IllegalStateException(this + " has no result");
        }
        return (T) value();
    }

    /** What a reader of this cancelled task is thrown; the same at every call by the same thread. */
    final CancellationException cancellation() {
        var cancellation = Cancellations.exceptionOf(this);
        replaceException(cancellation);
        return cancellation;
    }

    /**
     * {@inheritDoc}
     *
     * <p>A task that a call has given up waiting for reads as cancelled.
     */
    @Override
    public final Outcome<T> outcome() {
        var current = status();
        if (TaskStatus.isFailed(current)) {
            if (!claimFailure() && status() == TaskStatus.FAILED_REPORTED && fanOut.isAbandoned()) {
                return new Outcome.Cancelled<>();
            }
            return new Outcome.Failure<>(failure());
        }
        if (current == TaskStatus.SUCCEEDED) {
            return new Outcome.Success<>(result());
        }
        if (current == TaskStatus.CANCELLED || fanOut.isAbandoned()) {
            return new Outcome.Cancelled<>();
        }
        throw new IllegalStateException(this + " has not ended");
    }

    private Throwable failure() {
        var exception = exception();
        if (exception == null) {
            throw new AssertionError("a failed task without an exception: " + name());
        }
        return exception;
    }

    @Override
    public final Outcome<T> await() throws InterruptedException {
        EndListeners.await(this);
        return outcome();
    }

    @Override
    public final T get() throws ExecutionException, InterruptedException {
        EndListeners.await(this);
        var current = status();
        if (current == TaskStatus.SUCCEEDED) {
            return result();
        }
        if (current == TaskStatus.CANCELLED) {
            throw cancellation();
        }
        claimFailure();
        throw new ExecutionException(failure());
    }

    @Override
    public final CompletableFuture<T> toCompletableFuture() {
        var future = new TaskFuture<>(this);
        addListener(future);
        return future;
    }

    /** Has the listener told of the end, at once if the task has ended. */
    final void addListener(EndListener listener) {
        EndListeners current;
        do {
            current = listeners;
        } while (!LISTENERS.compareAndSet(this, current, new EndListeners(listener, current)));
        // The task may have ended, and looked for listeners, before this one was there.
        if (isDone()) {
            tellListeners();
        }
    }

    /** Forgets the listener, so that one who waits again and again on a long task leaves nothing behind. */
    final void removeListener(EndListener listener) {
        EndListeners current;
        do {
            current = listeners;
        } while (current != null && !LISTENERS.compareAndSet(this, current, current.without(listener)));
    }

    @Override
    final void afterEnd() {
        tellListeners();
    }

    private void tellListeners() {
        if (listeners != null) {
            // Taken at once: every listener is told by exactly one thread.
            var told = (EndListeners) LISTENERS.getAndSet(this, (EndListeners) null);
            if (told != null) {
                told.tell(this);
            }
        }
    }

    /** The task's name, its state, and how it ended. */
    @Override
    public final String toString() {
        return switch (status()) {
            case TaskStatus.NEW, TaskStatus.BEGINS_INTERRUPTED -> name() + " (not started)";
            case TaskStatus.RUNNING, TaskStatus.HANDSHAKE -> name() + " (running)";
            case TaskStatus.STOP_REQUESTED -> name() + " (asked to stop, still running)";
            case TaskStatus.SUCCEEDED -> name() + " (succeeded)";
            case TaskStatus.CANCELLED -> name() + " (cancelled)";
            default -> name() + " (failed: " + exception() + ")";
        };
    }
}
