package dev.fanwise.engine.task;

import dev.fanwise.engine.failure.Reports;
import dev.fanwise.engine.failure.Wrappers;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/** A task whose code returns a stage or a task at once: it holds no thread until that completes. */
public abstract class AsyncTask<T extends @Nullable Object> extends FanOutTask<T> {

    private static final VarHandle SUBSCRIPTION;

    static {
        try {
            SUBSCRIPTION = MethodHandles.lookup().findVarHandle(AsyncTask.class, "subscription", Subscription.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private volatile @Nullable Subscription subscription;

    protected AsyncTask(TaskOwner owner, @Nullable Object content) {
        super(owner, content);
    }

    @Override
    final int returned(@Nullable Object result) {
        if (result == null) {
            return TaskRun.settleBy(this, new NullPointerException(name() + " returned no CompletionStage"));
        }
        var begun = Subscription.to(result, this);
        // race: who cancels a task without a thread sees what it waits for
        // Who did so before can't have seen it.
        subscription = begun;
        if (TaskRun.releaseThread(this)) {
            cancel(begun);
        }
        return GOES_ON;
    }

    /** When the thread is no longer this task's: what it waits for may be there, and ends the task here. */
    @Override
    final void goOn() {
        var begun = subscription;
        if (begun != null) {
            begin(begun);
        }
    }

    /** Whatever what is awaited throws in the place of an end is one. */
    private void begin(Subscription begun) {
        try {
            begun.begin();
        } catch (Throwable refused) {
            completeBy(refused);
        }
    }

    /** Cancels what is awaited, which may be of the user's making: what that throws keeps nothing else from being cancelled. */
    private void cancel(Subscription begun) {
        try {
            begun.cancel();
        } catch (Throwable thrown) {
            Reports.thrownByHook("the cancellation", name(), owner.name(), thrown);
        }
    }

    /** Waits for what was there before the call. Needs no thread, and leaves the calling one alone. */
    protected final void beginAwaiting(Object given) {
        if (!beginWithoutThread()) {
            return;
        }
        try {
            subscription = Subscription.toGiven(given, this);
        } catch (Throwable refused) {
            completeBy(refused); // what was given is a task of the user's making
        }
        goOn();
    }

    private boolean beginWithoutThread() {
        return changeStatus(TaskStatus.NEW, TaskStatus.RUNNING);
    }

    final void completeWith(@Nullable Object value) {
        subscription = null;
        TaskRun.complete(this, TaskStatus.SUCCEEDED, value);
    }

    final void completeBy(Throwable thrown) {
        subscription = null;
        var own = Wrappers.unwrap(thrown);
        TaskRun.complete(this, isCancelledBy(own) ? TaskStatus.CANCELLED : TaskStatus.FAILED, own);
    }

    /** Ends as another task has. */
    final void completeAs(FanOutTask<?> other) {
        subscription = null;
        var status = other.status();
        if (status == TaskStatus.SUCCEEDED) {
            TaskRun.complete(this, status, other.result());
        } else {
            TaskRun.complete(this, TaskStatus.isFailed(status) ? TaskStatus.FAILED : status, other.exception());
        }
    }

    @Override
    final void stopAwaited() {
        var current = subscription;
        if (current != null) {
            cancel(current);
        }
    }

    /**
     * Leaves nothing behind with what goes on.
     *
     * @param isHandle whether this can be waited for from now on
     */
    final void stopAwaiting(boolean isHandle) {
        var current = subscription;
        if (current != null) {
            current.end();
            if (isHandle) {
                // Not if it has ended meanwhile.
                SUBSCRIPTION.compareAndSet(this, current, new Subscription.Paused(current, false));
            }
        }
    }

    /** Whether it awaits nothing any more, and what it has awaited has ended. Then it ends, too. */
    final boolean hasEndedUnheard() {
        if (!(subscription instanceof Subscription.Paused paused && !paused.isAwake() && paused.isComplete())) {
            return false;
        }
        awaitAgain();
        return TaskStatus.isEnded(status());
    }

    /** Awaits what it has let go of: somebody waits for it in turn. */
    final void awaitAgain() {
        while (subscription instanceof Subscription.Paused paused && !paused.isAwake()) {
            var again = paused.again(this);
            // Of those who come at the same time one begins.
            if (SUBSCRIPTION.compareAndSet(this, paused, new Subscription.Paused(again, true))) {
                begin(again);
            }
        }
    }

    /** The last wait for it is over: again nothing stays with what goes on. */
    final void stopAwaitingAgain() {
        if (subscription instanceof Subscription.Paused awake
                && awake.isAwake()
                && SUBSCRIPTION.compareAndSet(this, awake, new Subscription.Paused(awake.paused(), false))) {
            awake.paused().end();
            // One who has come meanwhile found it awake.
            if (isListenedTo()) {
                awaitAgain();
            }
        }
    }

    @Override
    public final boolean isAsynchronous() {
        return true;
    }
}
