package dev.fanwise.engine.task;

import dev.fanwise.Deadline;
import dev.fanwise.FanOutObserver.Canceller;
import dev.fanwise.FanOutOptions;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.engine.surround.TaskSurroundings;
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

    /** The task of the same call that was started before this one; kept by the call. */
    private @Nullable FanOutTask<?> previous;

    /** Who is told of the end, if anybody. */
    volatile @Nullable EndListeners listeners;

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
        var own = owner.surroundings() == null ? null : OwnSurroundings.of(this);
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
        return TaskResult.cancellation(this);
    }

    /**
     * {@inheritDoc}
     *
     * <p>A task that a call has given up waiting for reads as cancelled.
     */
    @Override
    public final Outcome<T> outcome() {
        var unused = isDone();
        return TaskResult.outcome(this);
    }

    /**
     * How the task has ended, for a task of its call that waited for that. The failure of a required task stays the call's
     * to throw.
     *
     * @return the outcome
     */
    public final Outcome<T> ending() {
        return TaskResult.ending(this);
    }

    @Override
    public final Outcome<T> await() throws InterruptedException {
        Waiting.awaitEnd(this, null);
        return outcome();
    }

    @Override
    public final T get() throws ExecutionException, InterruptedException {
        Waiting.awaitEnd(this, null);
        return TaskResult.get(this);
    }

    @Override
    public final T get(long timeout, TimeUnit unit) throws ExecutionException, InterruptedException, TimeoutException {
        if (!Waiting.awaitEnd(this, Deadline.after(Duration.ofNanos(unit.toNanos(timeout)), owner.time()))) {
            throw new TimeoutException(name() + " has not completed");
        }
        return TaskResult.get(this);
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

    public final boolean isUnstarted() {
        return TaskStatus.isUnstarted(status());
    }

    /** Whether a task of its call still waits for this one. */
    public final boolean isNeeded() {
        return EndListeners.isAwaited(listeners, Needs.class);
    }

    @Override
    public final CompletableFuture<T> toCompletableFuture() {
        var future = new TaskFuture<>(this);
        addListener(future);
        return future;
    }

    /** Has the listener told of the end, at once if the task has ended. */
    public final void addListener(EndListener listener) {
        EndListeners.add(this, listener);
        // race: a listener that comes when the task ends is told
        if (isDone()) {
            tellListeners();
        } else if (!TaskStatus.isEnded(status())) {
            isAwaited();
        }
    }

    /** Forgets the listener, so that one who waits again and again on a long task leaves nothing behind. */
    public final void removeListener(EndListener listener) {
        EndListeners.remove(this, listener);
        if (!isListenedTo()) {
            isAwaitedNoMore();
        }
    }

    public final void removeForgottenListeners() {
        EndListeners.removeForgotten(this);
    }

    final boolean isListenedTo() {
        return EndListeners.isAwaited(listeners, EndListener.class);
    }

    @Override
    final void tellListeners() {
        if (listeners != null) {
            // race: of two threads that tell a listener one does
            var told = EndListeners.takeFrom(this);
            if (told != null) {
                told.tell(this);
            }
        }
    }

    /** What surrounds this task only, if anything does; until its end is told. */
    final @Nullable TaskSurroundings ownSurroundings() {
        var own = OwnSurroundings.of(this);
        return own == null ? null : own.surroundings();
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

    @Override
    public final String toString() {
        var unused = isDone();
        return TaskResult.textOf(this);
    }
}
