package dev.fanwise.engine.task;

import dev.fanwise.Task;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task or stage that was there before the call, seen from the call that waits for it. It needs no thread. Watching reads
 * nothing: whoever has the handle or the stage can read its failure.
 */
public abstract class GivenTask<T extends @Nullable Object> extends AsyncTask<T> {

    private final Object given;

    /** How it awaited the end as long as the call went on; null before, and for a task that no caller has as a handle. */
    private volatile @Nullable Subscription letGo;

    protected GivenTask(TaskOwner owner, Object given) {
        super(owner, null);
        this.given = given;
    }

    public final void begin() {
        if (changeStatus(TaskStatus.NEW, TaskStatus.RUNNING)) {
            awaitGiven(given);
        }
    }

    /**
     * The call is over: nothing of it stays with what goes on. As a handle that somebody has it looks for the end itself, when
     * it is asked or waited for.
     */
    public final void letGo() {
        TaskTimer.end(this);
        OwnSurroundings.letGo(this);
        if (owner.handsOutTasks() && isHandle()) {
            letGo = awaited();
            isAwaitedNoMore();
        } else {
            stopAwaiting();
        }
    }

    /** Whether this is the handle that a wait gives, not what was given to it. */
    protected boolean isHandle() {
        return true;
    }

    @Override
    final boolean isDoneMeanwhile() {
        var before = letGo;
        if (before != null && before.isComplete()) {
            awaitGiven(given);
        }
        return TaskStatus.isEnded(status());
    }

    @Override
    final void isAwaited() {
        if (letGo != null) {
            awaitGiven(given);
        }
    }

    @Override
    final void isAwaitedNoMore() {
        if (letGo != null) {
            stopAwaiting();
            // Who has come meanwhile found it awaiting the end.
            if (isListenedTo()) {
                awaitGiven(given);
            }
        }
    }

    /** A handle that is cancelled cancels what it stands for, also when the call is over. */
    @Override
    final @Nullable Subscription awaited() {
        var current = super.awaited();
        return current == null ? letGo : current;
    }

    /** The caller, who has given the task or stage, has its value. */
    @Override
    final boolean isDiscardable() {
        return false;
    }

    protected final Object given() {
        return given;
    }

    @Override
    public final boolean mayBeUnstarted() {
        return awaitedTask() instanceof FanOutTask<?> task && task.mayBeUnstarted();
    }

    private Object awaitedTask() {
        return given instanceof TaskFuture<?> future ? future.task() : given;
    }

    /** The task that this waits for, if it has not begun, or those that this one waits for in turn. */
    @Override
    public final List<FanOutTask<?>> unstarted() {
        return awaitedTask() instanceof FanOutTask<?> task ? task.unstarted() : List.of();
    }

    @Override
    public final boolean claimFailure() {
        if (given instanceof FanOutTask<?> task) {
            task.claimFailure();
        } else if (given instanceof Task<?> foreign && foreign.isDone()) {
            foreign.outcome();
        }
        return super.claimFailure();
    }

    /** It can be read from what was given. */
    @Override
    protected final boolean holdsFailure(int ended, @Nullable Object result) {
        return false;
    }

    /** The same. */
    @Override
    public final boolean claimFailureForReport() {
        return false;
    }

    @Override
    protected final @Nullable Object execute(@Nullable Object input) {
        throw new AssertionError("what was given runs elsewhere");
    }
}
