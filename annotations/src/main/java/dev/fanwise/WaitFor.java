package dev.fanwise;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs tasks concurrently, waits for the event that {@link #returnWhen} names, and returns the tasks that are done and
 * those that are pending. A failed task does not make it throw. This is {@code asyncio.wait} for blocking methods.
 *
 * <p>Tasks are declared as for {@link Gather}: by a record with a component for each (here of type {@link
 * Task}), or by a parameter marked {@link Each}, which may also hold handles of running tasks
 * ({@code Collection<Task<R>>}; duplicate handles count once). The result is
 *
 * <ul>
 *   <li>a {@link Waited} of the tasks, for {@code Each};
 *   <li>a record of {@code Task} components;
 *   <li>for {@code Each} also a {@code Stream<Task<R>>} of the tasks in the order in which they complete;
 *   <li>for {@link ReturnWhen#FIRST_COMPLETED} and {@link ReturnWhen#FIRST_SUCCEEDED} also the value of the winner
 *       (a race). If the first task to complete failed, its exception is rethrown unchanged. If no task succeeds, an
 *       {@link ExceptionGroup} of all failures is thrown;
 *   <li>with {@link #until} also the value or the {@code List} of values that are enough.
 * </ul>
 *
 * <pre>{@code
 * @WaitFor(value = "fetch", returnWhen = ReturnWhen.FIRST_COMPLETED)
 * abstract Waited<byte[]> first(@Each List<URI> mirrors) throws InterruptedException;
 *
 * @WaitFor // wait for the others
 * abstract Waited<byte[]> rest(@Each Set<Task<byte[]>> pending) throws InterruptedException;
 * }</pre>
 *
 * <p><b>Interruption.</b> If the calling thread is interrupted before the wait is over, {@link #onCancel} is applied and
 * {@link InterruptedException} is thrown. If the method started the tasks itself, that is an {@link
 * InterruptedWaitException}, which holds their handles. If the method does not declare {@code InterruptedException}, the
 * interrupt status is set again and a {@link java.util.concurrent.CancellationException} is thrown, with the interruption
 * as its cause.
 *
 * <p><b>No tasks.</b> Without tasks the call throws {@link IllegalArgumentException}.
 *
 * <p><b>Streams.</b> A method that returns a {@code Stream} returns at once. The call begins when the stream is first read, on the
 * thread that reads it. One thread at a time can read it; a parallel stream is read by the thread that it is called on. It ends
 * when the stream is exhausted, closed or late: then {@link #onReturn} is applied. If the thread is interrupted, {@code onCancel} is
 * applied, the interrupt status is set again and {@code CancellationException} is thrown. A stream of no tasks is empty. One
 * that becomes unreachable while it is open is reported through {@code System.Logger} {@code dev.fanwise}; its tasks continue.
 *
 * <pre>{@code
 * @WaitFor(value = "fetch", onReturn = Cancellation.CANCEL, concurrency = 16)
 * abstract Stream<Task<byte[]>> fetched(@Each Stream<URI> pages);
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface WaitFor {

    /**
     * The name of the task method of a method over {@link Each}. Empty: the overload with this method's own
     * name.
     *
     * @return a method name, or the empty string
     */
    String value() default "";

    /**
     * The event that ends the wait.
     *
     * @return the event; by default every task is done
     */
    ReturnWhen returnWhen() default ReturnWhen.ALL_COMPLETED;

    /**
     * The name of a method that decides when the wait is over: {@code boolean enough(Waited<R> soFar)}. It is called on the
     * calling thread after each task that completes, one at a time, in the order in which they complete. When it returns true, the
     * method returns:
     *
     * <ul>
     *   <li>a {@link Waited}: the object for which it returned true;
     *   <li>a {@code List<R>}: the values of the tasks that are done in it, in the order in which these were started;
     *   <li>an {@code R}: the value of the task that completed last. If that one failed, the failures so far are thrown in an
     *       {@link ExceptionGroup}.
     * </ul>
     *
     * <p>If it never returns true, a method with a {@code Waited} returns when all tasks have completed; any other throws an
     * {@code ExceptionGroup} of all failures, or {@link java.util.NoSuchElementException} if no task failed. What the method
     * throws is thrown, after all tasks have been cancelled and joined. At the timeout it is interrupted.
     *
     * <pre>{@code
     * @WaitFor(value = "read", until = "quorum", onReturn = Cancellation.CANCEL)
     * abstract List<String> read(@Each List<URI> replicas) throws InterruptedException;
     *
     * boolean quorum(Waited<String> soFar) {
     *     return soFar.done().stream().filter(task -> task.outcome().isSuccess()).count() >= 2;
     * }
     * }</pre>
     *
     * @return the simple name of a method of the annotated type, or the empty string for {@link #returnWhen}
     */
    String until() default "";

    /**
     * What happens to running tasks when the method returns, including after a timeout.
     *
     * @return the policy; by default they continue running
     */
    Cancellation onReturn() default Cancellation.LEAVE;

    /**
     * What happens to running tasks when the caller is interrupted.
     *
     * @return the policy; by default they continue running
     */
    Cancellation onCancel() default Cancellation.LEAVE;

    /**
     * The timeout of the wait, measured from the start of the call, in the form that {@link Gather#timeout} describes. When
     * it expires, the method returns the tasks that are done and pending; a method that returns the value of the winner
     * throws {@link java.util.concurrent.TimeoutException}. With zero or less the method does not wait.
     *
     * <p>For a timeout chosen by the caller, declare a {@code Duration} parameter named {@code timeout} or a {@link Deadline}
     * parameter instead of this attribute.
     *
     * @return the timeout, or the empty string for none
     */
    String timeout() default "";

    /**
     * The longest wait of this method for cancelled tasks, in the form that {@link Gather#timeout} describes.
     * When it has passed, the method returns or throws what it would have returned or thrown. What still runs is
     * <i>abandoned</i>: reported at once with its stack through {@code System.Logger} {@code dev.fanwise}, and its failure
     * when it comes. Without a grace the method waits until all have ended, and says so in the log after ten seconds.
     *
     * @return a time longer than zero, or the empty string for no limit
     */
    String grace() default "";

    /**
     * The maximum number of tasks of a method over {@link Each} that run at the same time.
     *
     * <p>For a limit chosen by the caller, declare an {@code int} parameter named {@code concurrency} instead.
     *
     * @return a positive number, or 0 for no limit
     */
    int concurrency() default 0;

    /**
     * The hedging delay, for {@link ReturnWhen#FIRST_COMPLETED} and {@link ReturnWhen#FIRST_SUCCEEDED}: the next
     * task starts when this time has passed since the start of the previous one, or as soon as the previous one has
     * failed. A task that has not started when the wait is over never starts.
     *
     * <p>For a delay chosen by the caller, declare a {@code Duration} parameter named {@code stagger} instead.
     *
     * @return a duration in the form of {@link #timeout}, or the empty string to start all tasks at once
     */
    String stagger() default "";

    /**
     * The method of the type that is given each result that is not received, such as one that closes a connection:
     * that of a loser, and all of a call that times out or is interrupted. A result of a task whose handle is returned can be received.
     * Of its overloads, the one that takes the type of the result is called. Each result is either received by the caller or given to
     * this method, once. One that comes when that is certain is discarded on the thread of its task, which counts as cancelled; one
     * that came before, on the calling thread, before the method returns. What the method throws is reported through {@code
     * System.Logger} {@code dev.fanwise}. It is not given null, nor what a task or stage gives that was there before the call.
     *
     * @return the name of a method with one parameter, or the empty string for none
     */
    String discard() default "";
}
