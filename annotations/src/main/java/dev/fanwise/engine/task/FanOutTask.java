package dev.fanwise.engine.task;

import dev.fanwise.Deadline;
import dev.fanwise.FanOutObserver.Canceller;
import dev.fanwise.FanOutOptions;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.engine.failure.Cancellations;
import dev.fanwise.engine.failure.Causes;
import dev.fanwise.engine.failure.Wrappers;
import dev.fanwise.engine.surround.CallSurroundings;
import dev.fanwise.engine.surround.TaskSurroundings;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RunnableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One object that is the task, the body of its thread, the place of its result, and its handle. To an executor it is a {@code
 * Future}, so that what an executor's {@code shutdownNow} returns can be cancelled.
 *
 * @param <T> the type of the value
 */
public abstract class FanOutTask<T extends @Nullable Object> extends TaskState
        implements Task<T>, RunnableFuture<T>, Awaited {

    private static final VarHandle LISTENERS;

    static {
        try {
            LISTENERS = MethodHandles.lookup().findVarHandle(FanOutTask.class, "listeners", EndListeners.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    /** The task of the same call that was started before this one; kept by the call. */
    private @Nullable FanOutTask<?> previous;

    /** Who is told of the end, if anybody. */
    private volatile @Nullable EndListeners listeners;

    protected FanOutTask(TaskOwner owner, @Nullable Object content) {
        super(owner, content);
    }

    @Override
    final FanOutTask<?> asTask() {
        return this;
    }

    public final @Nullable FanOutTask<?> previous() {
        return previous;
    }

    /** Hangs the task behind another of its call, again if a third was faster. */
    public void follow(@Nullable FanOutTask<?> before) {
        previous = before;
    }

    /** Leaves out the tasks between it and another that was started before; all, if that is null. */
    public final void linkTo(@Nullable FanOutTask<?> before) {
        previous = before;
    }

    /**
     * The name of the thread that is about to be started for the task.
     *
     * @param made the name with which it was made
     * @return another name, or null
     */
    public @Nullable String threadName(String made) {
        return null;
    }

    @Override
    public final boolean isDone() {
        return TaskStatus.isEnded(status()) ? areObserversTold() : isDoneMeanwhile();
    }

    private boolean areObserversTold() {
        // race: a thread that sees the end before the observers do waits until they are told
        var own = owner.surroundings() == null ? null : OwnSurroundings.among(listeners);
        return own == null || own.areObserversTold();
    }

    /** Whether what the task stands for has ended without its being told, and it ends by that now. */
    boolean isDoneMeanwhile() {
        return false;
    }

    /** A listener has come, and the task has not ended. */
    void isAwaited() {}

    /** A listener has gone, and no other is there. */
    void isAwaitedNoMore() {}

    @Override
    public final boolean isCancelled() {
        return isDone() && status() == TaskStatus.CANCELLED;
    }

    @Override
    public final boolean cancel() {
        return TaskStop.stop(this, true, Canceller.HANDLE);
    }

    @Override
    public final boolean cancel(boolean mayInterruptIfRunning) {
        return cancel();
    }

    /**
     * The value of a task that has succeeded.
     *
     * @return the value
     * @throws CancellationException if it was cancelled
     * @throws IllegalStateException if it has failed or not ended
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // settled with what the typed method returned
    public final T result() {
        var current = status();
        if (current == TaskStatus.CANCELLED) {
            throw cancellation();
        }
        if (current != TaskStatus.SUCCEEDED) {
            throw new IllegalStateException(this + " has no result");
        }
        return (T) content;
    }

    /**
     * The value of a task that has succeeded, for a place that can't hold null.
     *
     * @return the value
     * @throws CancellationException if it was cancelled
     * @throws IllegalStateException if it has failed or not ended
     * @throws NullPointerException if the value is null; the message names the task
     */
    public final T requireResult() {
        T result = result();
        if (result == null) {
            throw new NullPointerException(
                    "task " + name() + " of " + owner.name() + " returned null, which a primitive can't be");
        }
        return result;
    }

    /** What a reader of this cancelled task is thrown; the same at every call by the same thread. */
    public final CancellationException cancellation() {
        var cancellation = Cancellations.exceptionOf(name(), exception());
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
        var unused = isDone();
        var current = status();
        if (TaskStatus.isFailed(current)) {
            if (!claimFailure() && origin().status() == TaskStatus.FAILED_REPORTED && owner.isAbandoned()) {
                return new Outcome.Cancelled<>();
            }
            return new Outcome.Failure<>(failure());
        }
        if (current == TaskStatus.SUCCEEDED) {
            return new Outcome.Success<>(result());
        }
        if (current == TaskStatus.CANCELLED || owner.isAbandoned()) {
            return new Outcome.Cancelled<>();
        }
        throw new IllegalStateException(this + " has not ended");
    }

    /**
     * How the task has ended, for a task of its call that waited for that. The failure of a required task stays the call's
     * to throw.
     *
     * @return the outcome
     */
    public final Outcome<T> ending() {
        var current = status();
        if (!TaskStatus.isFailed(current)) {
            return current == TaskStatus.SUCCEEDED ? new Outcome.Success<>(result()) : new Outcome.Cancelled<>();
        }
        if (!isRequired()) {
            claimFailure();
        }
        return new Outcome.Failure<>(failure());
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
        awaitEnd(null);
        return outcome();
    }

    @Override
    public final T get() throws ExecutionException, InterruptedException {
        awaitEnd(null);
        return resultOrFailure();
    }

    @Override
    public final T get(long timeout, TimeUnit unit) throws ExecutionException, InterruptedException, TimeoutException {
        if (!awaitEnd(Deadline.after(Duration.ofNanos(unit.toNanos(timeout)), owner.time()))) {
            throw new TimeoutException(name() + " has not completed");
        }
        return resultOrFailure();
    }

    private T resultOrFailure() throws ExecutionException {
        var current = status();
        if (current == TaskStatus.SUCCEEDED) {
            return result();
        }
        if (current == TaskStatus.CANCELLED) {
            throw cancellation();
        }
        claimFailure();
        throw Wrappers.execution(failure());
    }

    /** Waits for the end. An interrupt that comes when the task has ended is left standing. */
    final boolean awaitEnd(@Nullable Deadline deadline) throws InterruptedException {
        if (isDone()) {
            return true;
        }
        var waiter = Thread.currentThread();
        EndListener wakeUp = ended -> owner.time().unpark(waiter);
        addListener(wakeUp);
        var end = Waiting.await(this, deadline);
        if (end != Waiting.End.OVER) {
            removeListener(wakeUp);
        }
        if (end == Waiting.End.INTERRUPTED) {
            throw new InterruptedException("interrupted while waiting for " + name());
        }
        return end == Waiting.End.OVER;
    }

    /** Waits for the end however long it takes. An interrupt does not shorten that; the status is set again. */
    public final void join() {
        var waiter = Thread.currentThread();
        addListener(ended -> owner.time().unpark(waiter));
        Waiting.join(this);
    }

    @Override
    public final boolean isOver() {
        return isDone();
    }

    @Override
    public final boolean hasEnded() {
        return isDone();
    }

    @Override
    public final FanOutOptions options() {
        return owner.options();
    }

    @Override
    public boolean mayBeUnstarted() {
        var current = status();
        return TaskStatus.isUnstarted(current)
                || (current == TaskStatus.WAITS && owner.executor() != null)
                || owner.places() != null; // it may have to do without its place at any moment
    }

    @Override
    public List<FanOutTask<?>> unstarted() {
        if (isUnstarted() || hasLentPlace()) {
            return List.of(this);
        }
        return content instanceof Needs needs ? needs.unstarted() : List.of();
    }

    /** Whether a thread may begin it. */
    public final boolean isUnstarted() {
        return TaskStatus.isUnstarted(status());
    }

    /** Whether a task of its call still waits for this one. */
    public final boolean isNeeded() {
        for (var each = listeners; each != null; each = each.rest()) {
            if (each.listener() instanceof Needs needs && needs.isAwaited()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public final CompletableFuture<T> toCompletableFuture() {
        var future = new TaskFuture<>(this);
        addListener(future);
        return future;
    }

    /** Has the listener told of the end, at once if the task has ended. */
    public final void addListener(EndListener listener) {
        EndListeners current;
        do {
            current = listeners;
        } while (!LISTENERS.compareAndSet(this, current, new EndListeners(listener, current)));
        // race: a listener that comes when the task ends is told
        if (isDone()) {
            tellListeners();
        } else if (!TaskStatus.isEnded(status())) {
            isAwaited();
        }
    }

    /** Forgets the listener, so that one who waits again and again on a long task leaves nothing behind. */
    public final void removeListener(EndListener listener) {
        EndListeners current;
        do {
            current = listeners;
        } while (current != null && !LISTENERS.compareAndSet(this, current, current.without(listener)));
        if (!isListenedTo()) {
            isAwaitedNoMore();
        }
    }

    /** Whether anybody is to be told of the end. */
    final boolean isListenedTo() {
        return listeners != null;
    }

    /** Puts something around this task only. Called before it is started. */
    public final void surroundWith(TaskSurroundings surroundings) {
        addListener(new OwnSurroundings(surroundings));
    }

    /** Has the task surrounded, and its observers told that it is about to be started. Called when it has its name. */
    public final void isCreatedIn(CallSurroundings call) {
        var own = ownSurroundings();
        if (own == null && call.surroundEach()) {
            own = TaskSurroundings.ofCall();
            surroundWith(own);
        }
        if (own != null) {
            call.created(own, name(), content instanceof Needs needs ? needs.names() : List.of());
        }
    }

    /** Tells observers that the call has given up waiting for the task. */
    public final void isAbandonedByCall() {
        var own = ownSurroundings();
        if (own != null) {
            own.abandoned();
        }
    }

    /** What surrounds this task only, if anything does; until its end is told. */
    final @Nullable TaskSurroundings ownSurroundings() {
        var own = OwnSurroundings.among(listeners);
        return own == null ? null : own.surroundings();
    }

    /** Tells the observers of this task how it has ended. */
    final void tellObservers() {
        var own = OwnSurroundings.among(listeners);
        if (own != null) {
            own.tellEnd(this);
        }
    }

    @Override
    final void tellListeners() {
        if (listeners != null) {
            // Taken at once: every listener is told by exactly one thread.
            // race: of two threads that tell a listener one does
            var told = (EndListeners) LISTENERS.getAndSet(this, (EndListeners) null);
            if (told != null) {
                told.tell(this);
            }
        }
    }

    /** Ends a task that will never begin, as what was to run it failed. */
    public final void failUnstarted(Throwable refused) {
        TaskStop.failUnstarted(this, refused);
    }

    /** Ends a task that was never started, and that is not counted. */
    public final void dismiss() {
        content = null;
        setStatus(TaskStatus.CANCELLED);
    }

    /** Ends a task that an executor ran on the thread that gave it, if it came back from there with an error. */
    public final void rescueIfRunHere(Throwable escaped) {
        if (runsHere()) {
            TaskRun.rescue(this, escaped);
        }
    }

    /** The task's name, its state, and how it ended. */
    @Override
    public final String toString() {
        var unused = isDone();
        return switch (status()) {
            case TaskStatus.WAITS, TaskStatus.NEW, TaskStatus.BEGINS_INTERRUPTED -> name() + " (not started)";
            case TaskStatus.RUNNING, TaskStatus.HANDSHAKE -> name() + " (running)";
            case TaskStatus.STOP_REQUESTED -> name() + " (cancelled, still running)";
            case TaskStatus.SUCCEEDED -> name() + " (succeeded)";
            case TaskStatus.CANCELLED -> name() + " (cancelled)";
            default -> name() + " (failed: " + Causes.textOf(exception()) + ")";
        };
    }
}
