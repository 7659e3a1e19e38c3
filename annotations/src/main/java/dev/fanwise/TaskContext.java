package dev.fanwise;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Propagates a context of the calling thread, such as a user, a trace or a logging context, to every task.
 *
 * <p>Pass it to {@link FanOutOptions#withContext}. {@link #ofThreadLocal} propagates a thread-local.
 *
 * <p>{@link #capture} is called once per call, on the calling thread; for a task of a {@link TaskGroup} it is called on the
 * thread that creates the task. If it throws, no task of the call starts, and the call throws that exception. If the method
 * returns a handle, the handle fails with it. {@link Task#start(FanOutOptions, Callable)} throws it.
 */
@FunctionalInterface
public interface TaskContext {

    /**
     * Captures the context of the current thread.
     *
     * @return the snapshot, which is applied around every task
     */
    Snapshot capture();

    /**
     * A captured context. Several tasks use it at the same time.
     *
     * <p>An implementation runs the code once, on the current thread, before it returns. It then restores the thread's
     * previous state, since the thread may belong to a pool or to the caller. The outcome of the task is what the code
     * returns or throws, even if {@code call} returns or throws something else. If a snapshot does not run the code exactly
     * once, the task fails with {@link IllegalStateException}. If the snapshot itself throws an exception, the task fails
     * with it.
     */
    interface Snapshot {

        /**
         * Runs the code of a task in the captured context.
         *
         * @param code the code, to be called exactly once
         * @param <T> the type of its value
         * @return the value that the code returned
         * @throws Exception if the code throws it
         */
        <T extends @Nullable Object> T call(Callable<T> code) throws Exception;
    }

    /**
     * Propagates the value of a thread-local.
     *
     * @param local the thread-local
     * @param <V> the type of its value
     * @return the context
     * @throws NullPointerException if {@code local} is null
     */
    static <V extends @Nullable Object> TaskContext ofThreadLocal(ThreadLocal<V> local) {
        return new ThreadLocalContext<>(Objects.requireNonNull(local, "local"));
    }
}
