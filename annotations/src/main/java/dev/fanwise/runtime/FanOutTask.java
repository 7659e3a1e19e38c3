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
 * <p>Its state is one int, see {@link TaskStatus}. The result is written before the state that announces
 * it and read after.
 *
 * @param <T> the type of the value
 */
public abstract class FanOutTask<T extends @Nullable Object> implements Task<T>, Runnable {

    private static final VarHandle STATUS;
    private static final VarHandle LISTENERS;

    static {
        try {
            var lookup = MethodHandles.lookup();
            STATUS = lookup.findVarHandle(FanOutTask.class, "status", int.class);
            LISTENERS = lookup.findVarHandle(FanOutTask.class, "listeners", EndListeners.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    final FanOut fanOut;

    /** The task of the same call that was started before this one. */
    @Nullable FanOutTask<?> previous;

    /** Who is told of the end, if anybody. */
    private volatile @Nullable EndListeners listeners;

    private volatile int status;

    /** The thread that runs the code now; read and cleared under {@link TaskStatus#HANDSHAKE} only. */
    private @Nullable Thread thread;

    /**
     * What the task needs to begin, then how it ended: the value, the exception of a failed task, or what
     * ended a cancelled one, if anything did.
     */
    private @Nullable Object content;

    FanOutTask(FanOut fanOut) {
        this(fanOut, null);
    }

    FanOutTask(FanOut fanOut, @Nullable Object content) {
        this.fanOut = fanOut;
        this.content = content;
    }

    /** The code of the task. What it returns is given to {@link #returned}. */
    abstract @Nullable Object execute() throws Throwable;

    /** The code has returned; an asynchronous task goes on from here. */
    void returned(@Nullable Object result) {
        end(TaskStatus.SUCCEEDED, result);
    }

    /** Passes a request to stop on to what the task waits for without a thread. */
    void stopAwaited() {}

    /** Whether this task's failure ends a gather; that of an {@link Outcome} does not. */
    boolean isFailureCounted() {
        return true;
    }

    /** Whether this task may fail with a checked exception that no method declares. */
    boolean isAsynchronous() {
        return false;
    }

    /** Runs the task, on a thread of its own or of an executor. Does nothing if it was cancelled before. */
    @Override
    public final void run() {
        if (!STATUS.compareAndSet(this, TaskStatus.NEW, TaskStatus.HANDSHAKE)) {
            return;
        }
        thread = Thread.currentThread();
        STATUS.setRelease(this, TaskStatus.RUNNING);
        Object result;
        try {
            result = execute();
        } catch (Throwable thrown) {
            endBy(thrown);
            return;
        }
        returned(result);
    }

    /** Takes what the task was created with, so that it is not held any longer than it is needed. */
    final @Nullable Object takeInput() {
        var input = content;
        content = null;
        return input;
    }

    /** Marks a task that needs no thread as running. */
    final boolean beginWithoutThread() {
        return STATUS.compareAndSet(this, TaskStatus.NEW, TaskStatus.RUNNING);
    }

    /**
     * Lets go of the thread while the task goes on without one.
     *
     * @return whether the task has been asked to stop
     */
    final boolean releaseThread() {
        var before = enterHandshake();
        leaveThread(before);
        status = before;
        return before == TaskStatus.STOP_REQUESTED;
    }

    final boolean isStopRequested() {
        return status == TaskStatus.STOP_REQUESTED || status == TaskStatus.HANDSHAKE;
    }

    /** Ends the task with what its code or its stage threw. */
    final void endBy(Throwable thrown) {
        var cancelled = Cancellations.isCancellation(thrown, isStopRequested());
        end(cancelled ? TaskStatus.CANCELLED : TaskStatus.FAILED, thrown);
    }

    final void end(int ended, @Nullable Object result) {
        content = result;
        int before;
        do {
            before = statusOutsideHandshake();
        } while (!STATUS.compareAndSet(this, before, ended));
        leaveThread(before);
        fanOut.ended(this, ended);
        tellListeners();
    }

    /**
     * A request that arrived as an interrupt may still stand in the thread: the task can have ended without
     * meeting it, or have set it again. In a pooled thread it would hit the next job.
     */
    @SuppressWarnings("ReferenceEquality") // threads have no other
    private void leaveThread(int before) {
        if (before == TaskStatus.STOP_REQUESTED && fanOut.reusesThreads() && thread == Thread.currentThread()) {
            Thread.interrupted();
        }
        thread = null;
    }

    private int enterHandshake() {
        int before;
        do {
            before = statusOutsideHandshake();
        } while (!STATUS.compareAndSet(this, before, TaskStatus.HANDSHAKE));
        return before;
    }

    @SuppressWarnings(
            "ThreadPriorityCheck") // the handshake takes a few instructions, unless its thread was descheduled
    private int statusOutsideHandshake() {
        int current;
        while ((current = status) == TaskStatus.HANDSHAKE) {
            Thread.yield();
        }
        return current;
    }

    @Override
    public final boolean cancel() {
        while (true) {
            var current = statusOutsideHandshake();
            if (TaskStatus.isEnded(current)) {
                return false;
            }
            if (current == TaskStatus.NEW) {
                if (STATUS.compareAndSet(this, current, TaskStatus.CANCELLED)) {
                    content = null;
                    fanOut.ended(this, TaskStatus.CANCELLED);
                    tellListeners();
                    return true;
                }
            } else if (STATUS.compareAndSet(this, current, TaskStatus.HANDSHAKE)) {
                interruptThread();
                status = TaskStatus.STOP_REQUESTED;
                stopAwaited();
                return true;
            }
        }
    }

    private void interruptThread() {
        var running = thread;
        if (running != null) {
            running.interrupt();
        }
    }

    final int status() {
        return status;
    }

    @Override
    public final boolean isDone() {
        return TaskStatus.isEnded(status);
    }

    /** Claims an unread failure for reading, so that it is not reported as well. */
    final boolean claimFailure() {
        return STATUS.compareAndSet(this, TaskStatus.FAILED, TaskStatus.FAILED_READ);
    }

    /** Claims an unread failure for the report. */
    final boolean claimFailureForReport() {
        return STATUS.compareAndSet(this, TaskStatus.FAILED, TaskStatus.FAILED_REPORTED);
    }

    /** The exception of a failed task, or what ended a cancelled one. */
    final @Nullable Throwable exception() {
        return (Throwable) content;
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
        var current = status;
        if (current == TaskStatus.CANCELLED) {
            throw cancellation();
        }
        if (current != TaskStatus.SUCCEEDED) {
            throw new IllegalStateException(this + " has no result");
        }
        return (T) content;
    }

    /** What a reader of this cancelled task is thrown; the same at every call by the same thread. */
    final CancellationException cancellation() {
        var cancellation = Cancellations.exceptionOf(this);
        content = cancellation;
        return cancellation;
    }

    /**
     * {@inheritDoc}
     *
     * <p>A task that a call has given up waiting for reads as cancelled.
     */
    @Override
    public final Outcome<T> outcome() {
        var current = status;
        if (TaskStatus.isFailed(current)) {
            if (!claimFailure() && status == TaskStatus.FAILED_REPORTED && fanOut.isAbandoned()) {
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
        var current = status;
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
        return switch (status) {
            case TaskStatus.NEW -> name() + " (not started)";
            case TaskStatus.RUNNING, TaskStatus.HANDSHAKE -> name() + " (running)";
            case TaskStatus.STOP_REQUESTED -> name() + " (asked to stop, still running)";
            case TaskStatus.SUCCEEDED -> name() + " (succeeded)";
            case TaskStatus.CANCELLED -> name() + " (cancelled)";
            default -> name() + " (failed: " + exception() + ")";
        };
    }
}
