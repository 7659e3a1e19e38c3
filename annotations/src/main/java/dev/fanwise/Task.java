package dev.fanwise;

import dev.fanwise.engine.task.CurrentTasks;
import dev.fanwise.engine.task.SingleTask;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * A handle to a task that was started.
 *
 * <p>A task ends in exactly one way: with a value, by a failure, or cancelled. It is done when its
 * code has really ended, not when it was asked to. All methods may be called from any thread. What the
 * task did happens-before the return of a method that reports its end.
 *
 * @param <T> the type of the value
 */
public interface Task<T extends @Nullable Object> {

    /**
     * Starts a single task.
     *
     * <pre>{@code
     * Task<byte[]> greeting = Task.start(Thread::startVirtualThread, () -> read(host, port));
     * }</pre>
     *
     * @param executor runs the task; called once, on the calling thread
     * @param callable the code of the task
     * @param <T> the type of the value
     * @return the handle
     * @throws java.util.concurrent.RejectedExecutionException if the executor does not take the task
     * @throws NullPointerException if an argument is null
     */
    static <T extends @Nullable Object> Task<T> start(Executor executor, Callable<? extends T> callable) {
        return SingleTask.start(executor, callable);
    }

    /**
     * Closes a resource when the current task is cancelled, for code that an interrupt does not reach: a read from a socket
     * on a platform thread, a statement in a database.
     *
     * <pre>{@code
     * static byte[] read(String host, int port) throws IOException {
     *     try (var socket = new Socket(host, port);
     *             var registration = Task.closeOnCancel(socket)) { // or, for JDBC: Task.closeOnCancel(statement::cancel)
     *         return socket.getInputStream().readAllBytes();
     *     }
     * }
     * }</pre>
     *
     * <p>The resource is closed on a thread of its own, after the task was interrupted, or here at once if the task has
     * been cancelled already. It is never closed after the task has ended or the registration was closed; both wait while
     * it is being closed. So {@code close} must not wait for the task; it may take long and may throw anything, which is
     * reported. An exception that leaves the task after that counts as its cancellation. Outside a task this method does
     * nothing, so a method that uses it can also be called directly.
     *
     * @param resource what to close; any code, as {@code AutoCloseable} has one method
     * @return takes the resource back, before it is used for something else
     * @throws NullPointerException if {@code resource} is null
     */
    static Registration closeOnCancel(AutoCloseable resource) {
        return CurrentTasks.closeOnCancel(Objects.requireNonNull(resource, "resource"));
    }

    /**
     * Whether the current task has been cancelled, for code that never blocks and so meets no interrupt: a loop that computes,
     * the condition of a retry.
     *
     * <pre>{@code
     * while (!Task.isStopRequested() && search.hasNext()) {
     *     search.step();
     * }
     * }</pre>
     *
     * <p>Unlike the interrupt status, which whoever catches the interrupt takes away, it stays. It does not tell that the
     * calling thread was interrupted by somebody else.
     *
     * @return true from the moment of the cancellation until the task's end; false outside a task
     */
    static boolean isStopRequested() {
        return CurrentTasks.areCancelled();
    }

    /**
     * The name of the task: the task method's name, with the index of the element where there is one
     * ({@code fetch[3]}).
     *
     * @return the name
     */
    String name();

    /**
     * Whether the task has ended.
     *
     * @return true once its code has ended, in whatever way
     */
    boolean isDone();

    /**
     * Asks the task to stop. Its thread is interrupted, or, if the task is asynchronous already, what it
     * waits for is cancelled. A task that has not begun to run never will. This method does not wait:
     * the task is done when its code has really ended, and a task that returns a value all the same has
     * succeeded. Asking again interrupts again.
     *
     * @return true if the request reached the task before its end
     */
    boolean cancel();

    /**
     * Waits for the end of the task and returns its value.
     *
     * @return the value
     * @throws ExecutionException if the task failed; the cause is the task's own exception
     * @throws CancellationException if the task was cancelled
     * @throws InterruptedException if the calling thread is interrupted while it waits; the task is not
     *     touched
     */
    T get() throws ExecutionException, InterruptedException;

    /**
     * Waits for the end of the task and returns how it ended.
     *
     * @return the outcome
     * @throws InterruptedException if the calling thread is interrupted while it waits; the task is not
     *     touched
     */
    Outcome<T> await() throws InterruptedException;

    /**
     * How the task ended.
     *
     * @return the outcome
     * @throws IllegalStateException if the task has not ended
     */
    Outcome<T> outcome();

    /**
     * The task as a future that completes when the task ends: with its value, its own exception, or
     * cancelled. Cancelling the future {@linkplain #cancel asks the task to stop}.
     *
     * @return a future of its own for each call
     */
    CompletableFuture<T> toCompletableFuture();
}
