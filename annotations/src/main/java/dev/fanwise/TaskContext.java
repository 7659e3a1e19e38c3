package dev.fanwise;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Carries what is bound to a thread, such as a user, a trace or a logging context, from the caller into every task.
 *
 * <p>It is given to {@link FanOutOptions#withContext}; {@link #ofThreadLocal} is the simplest one.
 *
 * <p>{@link #capture} is called once per call, on the calling thread; for a task of a {@link TaskGroup} it is called on the
 * thread that creates the task. If it throws, no task of the call is started, and the call throws that exception; the handle
 * of a group fails with it.
 */
@FunctionalInterface
public interface TaskContext {

    /**
     * Takes what the current thread has.
     *
     * @return brings it to the threads of tasks
     */
    Snapshot capture();

    /**
     * What was captured. It is used by several tasks at the same time.
     *
     * <p>An implementation runs the code once, on the current thread, before it returns, and leaves the thread as it was:
     * the thread may belong to a pool, or to the caller. What the code returns or throws is the end of the task, whatever
     * {@code call} makes of it. A snapshot that does not keep to that fails the task with {@link IllegalStateException}; one
     * that throws an exception of its own fails the task with that.
     */
    interface Snapshot {

        /**
         * Runs a task's code with what was captured.
         *
         * @param code the code, to be called exactly once
         * @param <T> the type of its value
         * @return what the code returned
         * @throws Exception what the code throws
         */
        <T extends @Nullable Object> T call(Callable<T> code) throws Exception;
    }

    /**
     * Carries the value of a thread-local.
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
