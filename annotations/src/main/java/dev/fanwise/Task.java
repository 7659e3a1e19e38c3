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
 * A handle of a task that was started.
 *
 * <p>A task completes in exactly one way: with a value, with a failure, or cancelled. It is done when its code has
 * returned or thrown, not at the moment of {@link #cancel}. All methods may be called from any thread. Actions of the
 * task <i>happen-before</i> the return of a method that reports its completion.
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
     * @param executor runs the task; its {@code execute} is called once, on the calling thread
     * @param callable the code of the task
     * @param <T> the type of the value
     * @return the handle
     * @throws java.util.concurrent.RejectedExecutionException if the executor rejects the task
     * @throws NullPointerException if an argument is null
     */
    static <T extends @Nullable Object> Task<T> start(Executor executor, Callable<? extends T> callable) {
        return SingleTask.start(executor, callable);
    }

    /**
     * Closes a resource when the current task is cancelled. Use it for code that does not react to interrupts: a read from a
     * socket on a platform thread, a statement in a database.
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
     * <p>The resource is closed on a separate thread, after the task is interrupted. If the task is cancelled already, this
     * method closes it at once. The resource is never closed after the task is done or the registration is closed; both wait
     * while it is being closed. So {@code close} must not wait for the task. It may take long, and an exception that it
     * throws is logged. An exception that the task throws after that counts as its cancellation. Outside a task this method
     * does nothing, so a method that uses it can also be called directly.
     *
     * @param resource the resource, or any code as a lambda
     * @return the registration; close it before the resource is used for something else
     * @throws NullPointerException if {@code resource} is null
     */
    static Registration closeOnCancel(AutoCloseable resource) {
        return CurrentTasks.closeOnCancel(Objects.requireNonNull(resource, "resource"));
    }

    /**
     * Whether the current task has been cancelled. Use it in code that never blocks and so never throws {@link
     * InterruptedException}: a loop that computes, the condition of a retry.
     *
     * <pre>{@code
     * while (!Task.isStopRequested() && search.hasNext()) {
     *     search.step();
     * }
     * }</pre>
     *
     * <p>Unlike the interrupt status, it is not cleared when code catches the interrupt. It reports the cancellation of the
     * task only, not interrupts of its thread by other code.
     *
     * @return true from the cancellation until the task is done; false outside a task
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
     * Whether the task is done.
     *
     * @return true once its code has returned or thrown
     */
    boolean isDone();

    /**
     * Cancels the task by interrupting its thread. If its code has returned a {@code CompletionStage} or {@code Task}, that
     * is cancelled instead. A task that has not started never runs. This method does not wait: the task is done when its code
     * has returned or thrown, and a task that still returns a value has succeeded. Each call interrupts again.
     *
     * @return true if the task was not done yet
     */
    boolean cancel();

    /**
     * Waits for the task and returns its value.
     *
     * @return the value
     * @throws ExecutionException if the task failed; the cause is the exception that it threw
     * @throws CancellationException if the task was cancelled
     * @throws InterruptedException if the calling thread is interrupted while it waits; the task is not
     *     affected
     */
    T get() throws ExecutionException, InterruptedException;

    /**
     * Waits for the task and returns its outcome.
     *
     * @return the outcome
     * @throws InterruptedException if the calling thread is interrupted while it waits; the task is not
     *     affected
     */
    Outcome<T> await() throws InterruptedException;

    /**
     * The outcome of a task that is done.
     *
     * @return the outcome
     * @throws IllegalStateException if the task is not done
     */
    Outcome<T> outcome();

    /**
     * A future that completes when the task does: with its value, its exception, or cancelled. Cancelling the future
     * {@linkplain #cancel cancels the task}.
     *
     * @return a new future for each call
     */
    CompletableFuture<T> toCompletableFuture();
}
