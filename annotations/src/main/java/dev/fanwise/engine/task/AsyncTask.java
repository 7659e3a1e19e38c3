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

    /** Awaits something that was there before the call, unless it does so already. Needs no thread. */
    final void awaitGiven(Object given) {
        if (subscription != null) {
            return;
        }
        try {
            var begun = Subscription.toGiven(given, this);
            // Of those who come at the same time one begins.
            if (SUBSCRIPTION.compareAndSet(this, (Subscription) null, begun)) {
                begin(begun);
            }
        } catch (Throwable refused) {
            completeBy(refused); // what was given is a task of the user's making
        }
    }

    /** Leaves nothing behind with what goes on. */
    final void stopAwaiting() {
        var current = (Subscription) SUBSCRIPTION.getAndSet(this, (Subscription) null);
        if (current != null) {
            current.end();
        }
    }

    /** By what it awaits the end of something else, if it does. */
    @Nullable Subscription awaited() {
        return subscription;
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
        var current = awaited();
        if (current != null) {
            cancel(current);
        }
    }

    @Override
    public final boolean isAsynchronous() {
        return true;
    }
}
