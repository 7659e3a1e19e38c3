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
     * Starts a single task with everything that options put around the tasks of fan-outs.
     *
     * <pre>{@code
     * Task<byte[]> greeting = Task.start(options, () -> read(host, port));
     * }</pre>
     *
     * <ul>
     *   <li>The executor runs the task. Without one, it has a new daemon platform thread; for a virtual thread use
     *       {@code withExecutor(Thread::startVirtualThread)}.
     *   <li>Contexts are captured on the calling thread before this method returns.
     *   <li>Observers are told of a call {@code Task.start} with the policy {@code task}, which has one task named
     *       {@code task}. The call ends when the task is done, on the thread that ended it.
     *   <li>The task takes a permit of the limit when it begins, and waits for it on its own thread, not on this one. A limit
     *       that only {@linkplain TaskLimit#tryOnly() tries} fails the task with
     *       {@link java.util.concurrent.RejectedExecutionException}, which is then in the handle.
     *   <li>The time source also parks the threads that wait for the task.
     * </ul>
     *
     * @param options apply to this task; they may be shared with fan-outs
     * @param callable the code of the task
     * @param <T> the type of the value
     * @return the handle
     * @throws java.util.concurrent.RejectedExecutionException if the executor rejects the task
     * @throws NullPointerException if an argument is null
     * @throws RuntimeException what a context throws when it captures; nothing has started then
     */
    static <T extends @Nullable Object> Task<T> start(FanOutOptions options, Callable<? extends T> callable) {
        return SingleTask.start(options, null, callable);
    }

    /**
     * Starts a single task that must complete by a deadline, like {@link #start(FanOutOptions, Callable)}. When the deadline
     * has passed, the task is cancelled. It fails with {@link java.util.concurrent.TimeoutException} once its code has
     * returned or thrown, also if that returns a value. A task whose code has not begun by then, because it waits for a
     * thread or for a permit of the limit, never runs and fails at once; so does one whose deadline has passed before.
     *
     * <pre>{@code
     * var deadline = Deadline.after(Duration.ofSeconds(2));
     * Task<byte[]> greeting = Task.start(options, deadline, () -> read(host, port));
     * }</pre>
     *
     * @param options apply to this task; they may be shared with fan-outs
     * @param deadline the deadline; one of another clock than that of the options counts by what remains of it now
     * @param callable the code of the task
     * @param <T> the type of the value
     * @return the handle
     * @throws java.util.concurrent.RejectedExecutionException if the executor rejects the task
     * @throws NullPointerException if an argument is null
     * @throws RuntimeException what a context throws when it captures; nothing has started then
     */
    static <T extends @Nullable Object> Task<T> start(
            FanOutOptions options, Deadline deadline, Callable<? extends T> callable) {
        return SingleTask.start(options, Objects.requireNonNull(deadline, "deadline"), callable);
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
