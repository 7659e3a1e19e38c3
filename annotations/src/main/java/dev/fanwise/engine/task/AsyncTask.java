package dev.fanwise.engine.task;

import dev.fanwise.engine.failure.Wrappers;
import org.jspecify.annotations.Nullable;

/** A task whose code returns a stage or a task at once: it holds no thread until that completes. */
public abstract class AsyncTask<T extends @Nullable Object> extends FanOutTask<T> {

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
            begun.cancel();
        }
        return GOES_ON;
    }

    /** When the thread is no longer this task's: what it waits for may be there, and ends the task here. */
    @Override
    final void goOn() {
        var begun = subscription;
        if (begun != null) {
            begun.begin();
        }
    }

    /** Waits for what was there before the call. Needs no thread, and leaves the calling one alone. */
    protected final void beginAwaiting(Object given) {
        if (beginWithoutThread()) {
            subscription = Subscription.toGiven(given, this);
            goOn();
        }
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
            current.cancel();
        }
    }

    /** Leaves nothing behind with what goes on. */
    protected final void stopAwaiting() {
        var current = subscription;
        if (current != null) {
            current.end();
        }
    }

    @Override
    public final boolean isAsynchronous() {
        return true;
    }
}
