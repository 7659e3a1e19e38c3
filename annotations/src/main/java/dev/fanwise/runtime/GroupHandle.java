package dev.fanwise.runtime;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Task;
import dev.fanwise.engine.failure.Cancellations;
import dev.fanwise.engine.surround.TaskSurroundings;
import dev.fanwise.engine.task.CurrentTasks;
import dev.fanwise.engine.task.FanOutTask;
import dev.fanwise.engine.task.OwnSurroundings;
import dev.fanwise.engine.task.SingleOwner;
import dev.fanwise.engine.time.ThreadSource;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/**
 * A group of tasks as one: the call of a fan-out method that returns at once. A thread of its own coordinates the group;
 * cancelling the handle interrupts that, and the group's own policy does the rest. The handle is done when the group is.
 *
 * @param <T> the type of the group's result
 */
public abstract class GroupHandle<T extends @Nullable Object> extends FanOutTask<T> {

    private final String name;
    private final ThreadFactory threads;
    private final SingleOwner owner;

    /**
     * Creates a handle that has not been started.
     *
     * @param type the simple name of the type, for messages
     * @param method the name of the method, which is the task's
     * @param options which threads and clock it has; the executor coordinates the tasks, too
     * @param threads makes the coordinator's thread, where the options have no executor
     */
    protected GroupHandle(String type, String method, FanOutOptions options, ThreadFactory threads) {
        this(new SingleOwner(type, options), method, threads);
    }

    private GroupHandle(SingleOwner owner, String method, ThreadFactory threads) {
        super(owner, null);
        this.owner = owner;
        this.name = method;
        this.threads = threads;
    }

    /**
     * The call that the handle stands for.
     *
     * @return its result
     * @throws Throwable what it throws
     */
    protected abstract T call() throws Throwable;

    /**
     * Starts the group. If that fails, the handle has failed with what refused it.
     *
     * @return this
     */
    public final Task<T> start() {
        if (owner().surroundings() != null) {
            OwnSurroundings.surround(this, TaskSurroundings.inside(CurrentTasks.surroundings()));
        }
        try {
            var executor = owner.executor();
            if (executor != null) {
                owner.execute(executor, this);
            } else {
                startThread();
            }
        } catch (Throwable refused) {
            rescueIfRunHere(refused);
            failUnstarted(refused);
        }
        return this;
    }

    private void startThread() {
        var thread = owner.time() instanceof ThreadSource source
                ? source.newThread(this, owner.name() + "." + name)
                : threads.newThread(this);
        if (thread == null) {
            throw new RejectedExecutionException("the thread factory made no thread for " + name());
        }
        thread.start();
    }

    /** What was given to the call, tasks or stages, must be cancelled, too. */
    @Override
    protected final boolean endsUnstarted() {
        return false;
    }

    @Override
    protected final @Nullable Object execute(@Nullable Object input) throws Throwable {
        return call();
    }

    /** A group that was cancelled may have ended by a failure of its tasks all the same, or brings some with it. */
    @Override
    protected final boolean holdsFailure(int ended, @Nullable Object result) {
        return super.holdsFailure(ended, result)
                || (result instanceof Throwable thrown
                        && (!Cancellations.isCancellation(thrown, false) || thrown.getSuppressed().length > 0));
    }

    @Override
    public final String name() {
        return name;
    }
}
