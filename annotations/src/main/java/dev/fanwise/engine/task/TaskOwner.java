package dev.fanwise.engine.task;

import dev.fanwise.FanOutOptions;
import dev.fanwise.TimeSource;
import dev.fanwise.engine.surround.CallSurroundings;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** What a task belongs to: a call, or a handle that stands for itself. */
public abstract class TaskOwner {

    /**
     * The options; or, where they put something around tasks, the {@link CallSurroundings} that hold them. Most calls have
     * none, and no room for it.
     */
    private final Object setting;

    /** Written by the owner's own thread only, before the volatile write by which it gives its tasks up. */
    private String name;

    protected TaskOwner(String name, FanOutOptions options) {
        this.name = name;
        var surroundings = CallSurroundings.of(options);
        this.setting = surroundings == null ? options : surroundings;
    }

    /** The type and method, for messages; with the place of the call once that is over. */
    public final String name() {
        return name;
    }

    protected final void rename(String newName) {
        name = newName;
    }

    public final FanOutOptions options() {
        return setting instanceof CallSurroundings surroundings ? surroundings.options() : (FanOutOptions) setting;
    }

    /** What surrounds the tasks, if anything does. */
    public final @Nullable CallSurroundings surroundings() {
        return setting instanceof CallSurroundings surroundings ? surroundings : null;
    }

    public final @Nullable Executor executor() {
        return options().executor();
    }

    public final TimeSource time() {
        return options().time();
    }

    /**
     * The one place in which the end of a task is told: called exactly once for each task that was started, whatever it
     * threw, by the thread that ended it, when everything about the task can be read.
     */
    protected abstract void ended(FanOutTask<?> task, int status);

    /** Whether the tasks can be read after the call has returned. */
    protected abstract boolean handsOutTasks();

    /** Whether others than the call have its tasks in hand, who may cancel them or wait for them. */
    protected boolean sharesTasks() {
        return handsOutTasks();
    }

    /** The values that were not received, if the call discards them. */
    protected @Nullable Discards discards() {
        return null;
    }

    /** Whether a task has not ended. */
    protected boolean hasRunningTasks() {
        return false;
    }

    /** Whether it is certain that no value that comes from now on is received. Asked only of a call that discards these. */
    protected boolean isDecided() {
        return false;
    }

    /** Whether the call has given up its tasks: what they fail with can't be read any more. */
    protected boolean isAbandoned() {
        return false;
    }

    /** The thread that waits for the tasks, if there is one. */
    protected @Nullable Thread coordinator() {
        return null;
    }

    /** A task begins on the thread of the coordinator. */
    protected void beginsOnCaller() {}

    /** It has let go of that thread. */
    protected void endsOnCaller() {}

    /** The timeout of one of the tasks, if it has one of its own. */
    protected @Nullable TaskTimer timerOf(TaskState task) {
        return null;
    }

    /** Bounds the tasks that run at any time, if handles of all of them exist at once. */
    protected @Nullable Places places() {
        return null;
    }
}
