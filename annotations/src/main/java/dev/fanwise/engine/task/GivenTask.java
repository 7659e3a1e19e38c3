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

    protected GivenTask(TaskOwner owner, Object given) {
        super(owner, null);
        this.given = given;
    }

    public final void begin() {
        beginAwaiting(given);
    }

    /**
     * The call is over: nothing of it stays with what goes on. As a handle that somebody has it looks for the end itself, when
     * it is asked or waited for.
     */
    public final void letGo() {
        TaskTimer.end(this);
        stopAwaiting(owner.handsOutTasks() && isHandle());
    }

    /** Whether this is the handle that a wait gives, not what was given to it. */
    protected boolean isHandle() {
        return true;
    }

    @Override
    final boolean isDoneMeanwhile() {
        return hasEndedUnheard();
    }

    @Override
    final void isAwaited() {
        awaitAgain();
    }

    @Override
    final void isAwaitedNoMore() {
        stopAwaitingAgain();
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
