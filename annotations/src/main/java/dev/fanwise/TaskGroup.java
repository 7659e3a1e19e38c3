package dev.fanwise;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of a {@link TaskGroupScope} method with a body. The body and the tasks can start further tasks in it,
 * from any thread. The scope ends when the body and all tasks are done.
 *
 * <pre>{@code
 * @TaskGroupScope
 * abstract int compare(URI left, URI right) throws InterruptedException;
 *
 * int compare(TaskGroup group, URI left, URI right) throws ExecutionException, InterruptedException {
 *     Task<String> first = group.createTask(() -> fetch(left));
 *     Task<String> second = group.createTask(() -> fetch(right));
 *     return first.get().compareTo(second.get());
 * }
 * }</pre>
 *
 * <p>After the first failure of a task or the body, after a cancellation of the scope, and after its end, new tasks are
 * rejected with {@link IllegalStateException}.
 */
public interface TaskGroup {

    /**
     * Starts a task.
     *
     * @param callable its code
     * @param <T> the type of its value
     * @return its handle
     * @throws IllegalStateException if the group is shutting down or closed
     * @throws java.util.concurrent.RejectedExecutionException if the executor rejects it
     */
    <T extends @Nullable Object> Task<T> createTask(Callable<? extends T> callable);

    /**
     * Starts a task with a name.
     *
     * @param name the name, for messages, thread dumps and {@link Task#name}
     * @param callable its code
     * @param <T> the type of its value
     * @return its handle
     * @throws IllegalStateException if the group is shutting down or closed
     * @throws java.util.concurrent.RejectedExecutionException if the executor rejects it
     */
    <T extends @Nullable Object> Task<T> createTask(String name, Callable<? extends T> callable);

    /**
     * Starts a task without a result.
     *
     * @param action its code
     * @return its handle
     * @throws IllegalStateException if the group is shutting down or closed
     * @throws java.util.concurrent.RejectedExecutionException if the executor rejects it
     */
    Task<@Nullable Void> createTask(Action action);

    /**
     * Starts a task without a result, with a name.
     *
     * @param name the name, for messages, thread dumps and {@link Task#name}
     * @param action its code
     * @return its handle
     * @throws IllegalStateException if the group is shutting down or closed
     * @throws java.util.concurrent.RejectedExecutionException if the executor rejects it
     */
    Task<@Nullable Void> createTask(String name, Action action);

    /**
     * Ends the scope early, without an error. The tasks and the body are cancelled, and the scope ends when they are
     * done. Failures are still thrown. Calling this method again does nothing. It may be called from any thread.
     */
    void cancel();

    /** The code of a task without a result. */
    @FunctionalInterface
    interface Action {

        /**
         * Runs the task.
         *
         * @throws Exception if it fails
         */
        void run() throws Exception;
    }
}
