package dev.fanwise.runtime;

import dev.fanwise.Task;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/**
 * A group of tasks as one: the call of a fan-out method that returns at once. A thread of its own coordinates the
 * group; cancelling the handle interrupts that, and the group's own policy does the rest. The handle is done when the
 * group is.
 *
 * @param <T> the type of the group's result
 */
public abstract class GroupHandle<T extends @Nullable Object> extends FanOutTask<T> {

    private final String name;
    private final ThreadFactory threads;

    /**
     * Creates a handle that has not been started.
     *
     * @param type the simple name of the type, for messages
     * @param method the name of the method, which is the task's
     * @param executor what runs the tasks, and coordinates them; null for threads of their own
     * @param threads makes the coordinator's thread
     */
    protected GroupHandle(String type, String method, @Nullable Executor executor, ThreadFactory threads) {
        super(new Detached(type, executor));
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
        try {
            fanOut.run(this, this, threads);
        } catch (RejectedExecutionException | OutOfMemoryError refused) {
            refuse(refused);
        }
        return this;
    }

    private void refuse(Throwable refused) {
        if (beginWithoutThread()) {
            end(TaskStatus.FAILED, refused);
        }
    }

    /** What was given to the call, handles or stages, must be asked to stop, too. */
    @Override
    final boolean endsUnstarted() {
        return false;
    }

    @Override
    final @Nullable Object execute(@Nullable Object input) throws Throwable {
        return call();
    }

    /** What cancels a group brings the failures of its tasks with it. */
    @Override
    final boolean holdsFailure(int ended, @Nullable Object result) {
        return super.holdsFailure(ended, result)
                || (result instanceof Throwable thrown && thrown.getSuppressed().length > 0);
    }

    @Override
    public final String name() {
        return name;
    }
}
