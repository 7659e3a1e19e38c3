package dev.fanwise;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs tasks concurrently and returns only when all of them are done: no task outlives the scope, and no failure
 * is lost. This is {@code asyncio.TaskGroup} for blocking methods.
 *
 * <p>The annotated method is abstract and has one of three shapes:
 *
 * <ul>
 *   <li><b>Body.</b> The method that {@link #value} names, or else the overload of the same name, has a leading
 *       {@link TaskGroup} parameter. It runs on the calling thread and starts tasks in the group. Its value is the
 *       result.
 *   <li><b>Slots</b> and <b>each</b>, as for {@link Gather}.
 * </ul>
 *
 * <p><b>Failure.</b> The first failure cancels the body and all other tasks. The scope waits for all of them and throws an
 * {@link ExceptionGroup} of all failures, in the order in which they happened; the body's failure is the last. Cancelled
 * tasks add no member. Slots and elements of type {@link Outcome} do not fail the group. An {@link Error} is rethrown
 * unchanged; the other failures are suppressed exceptions of it.
 *
 * <p><b>Interruption.</b> If the calling thread is interrupted, the body and the tasks are cancelled and joined, and {@link
 * InterruptedException} is thrown. If the method does not declare it, {@link java.util.concurrent.CancellationException} is
 * thrown, with the interrupt status set again. Failures take precedence: then the group is thrown, and the interrupt status
 * is set again.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface TaskGroupScope {

    /**
     * The name of the body, or of the task method of a method over {@link Each}. Empty: the overload with this
     * method's own name.
     *
     * @return a method name, or the empty string
     */
    String value() default "";

    /**
     * What happens to the other tasks when one fails: {@link Cancellation#CANCEL_AND_JOIN}, or {@link
     * Cancellation#LEAVE}, which lets them finish and then throws all failures together (a supervisor).
     *
     * @return the policy; by default they are cancelled and joined
     */
    Cancellation onFailure() default Cancellation.CANCEL_AND_JOIN;

    /**
     * The timeout of the scope, measured from its start, in the form that {@link Gather#timeout} describes. When it expires,
     * the body and the tasks are cancelled and joined, and a {@link java.util.concurrent.TimeoutException} is thrown.
     * Failures take precedence over it.
     *
     * <p>For a timeout chosen by the caller, declare a {@code Duration} parameter named {@code timeout} or a {@link Deadline}
     * parameter instead of this attribute.
     *
     * @return the timeout, or the empty string for none
     */
    String timeout() default "";

    /**
     * The longest wait of the scope for cancelled tasks, also after {@link TaskGroup#cancel}, in the form that
     * {@link Gather#timeout} describes.
     * When it has passed, the method returns or throws what it would have returned or thrown. What still runs is
     * <i>abandoned</i>: reported at once with its stack through {@code System.Logger} {@code dev.fanwise}, and its failure
     * when it comes. Without a grace the method waits until all have ended, and says so in the log after ten seconds.
     *
     * <p>A body runs on the calling thread: nothing can limit it but itself.
     *
     * @return a time longer than zero, or the empty string for no limit
     */
    String grace() default "";

    /**
     * The maximum number of tasks that run at the same time.
     *
     * <p>For a limit chosen by the caller, declare an {@code int} parameter named {@code concurrency} instead.
     *
     * @return a positive number, or 0 for no limit
     */
    int concurrency() default 0;

    /**
     * The method of the type that is given each result that is not received, such as one that closes a connection:
     * those of a scope that fails, times out or is interrupted. It is not for a body, which has the handles of its tasks.
     * Of its overloads, the one that takes the type of the result is called. Each result is either received by the caller or given to
     * this method, once. One that comes when that is certain is discarded on the thread of its task, which counts as cancelled; one
     * that came before, on the calling thread, before the method returns. What the method throws is reported through {@code
     * System.Logger} {@code dev.fanwise}. It is not given null, nor what a task or stage gives that was there before the call.
     *
     * @return the name of a method with one parameter, or the empty string for none
     */
    String discard() default "";
}
