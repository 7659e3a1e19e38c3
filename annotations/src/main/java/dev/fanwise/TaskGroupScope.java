package dev.fanwise;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs tasks at the same time and returns only when every one of them has ended: nothing outlives the scope,
 * and no failure is lost. This is {@code asyncio.TaskGroup} for blocking methods.
 *
 * <p>The annotated method is abstract and has one of three shapes:
 *
 * <ul>
 *   <li><b>Body.</b> The method that {@link #value} names, or else the overload of the same name, has a leading
 *       {@link TaskGroup} parameter and starts tasks as it goes along, on the calling thread. Its value is the
 *       result.
 *   <li><b>Slots</b> and <b>each</b>, as for {@link Gather}.
 * </ul>
 *
 * <p><b>Failure.</b> The first failure asks every other task and the body to stop; the scope waits for all of
 * them and throws an {@link ExceptionGroup} of all failures in the order in which they happened, the body's own
 * last. Cancelled tasks contribute nothing. Slots and elements of type {@link Outcome} do not fail the group. An
 * {@link Error} leaves as itself, with the other failures suppressed.
 *
 * <p><b>Interruption.</b> If the calling thread is interrupted, the body and the tasks are asked to stop and
 * waited for; then {@link InterruptedException} is thrown (or {@link
 * java.util.concurrent.CancellationException}, with the interrupt status set again, if it is not declared).
 * Failures outrank it: then the group is thrown, and the interrupt status is set again.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface TaskGroupScope {

    /**
     * The name of the body, or of the task method of a method over {@link Each}. Empty: the overload with this
     * method's own name.
     *
     * @return a method name, or the empty string
     */
    String value() default "";

    /**
     * What becomes of the other tasks when one fails: {@link Cancellation#CANCEL_AND_JOIN}, or {@link
     * Cancellation#LEAVE}, which lets them finish and then throws all failures together.
     *
     * @return the policy; by default they are asked to stop
     */
    Cancellation onFailure() default Cancellation.CANCEL_AND_JOIN;

    /**
     * The longest time the scope may take, counted from its start, in the form that {@link Gather#timeout}
     * describes. When it has passed, the body and the tasks are asked to stop and waited for, and a {@link
     * java.util.concurrent.TimeoutException} is thrown, unless there are failures, which outrank it.
     *
     * <p>A {@code Duration} parameter named {@code timeout} takes the place of this attribute.
     *
     * @return the timeout, or the empty string for none
     */
    String timeout() default "";

    /**
     * The longest wait of the scope for cancelled tasks, also after {@link TaskGroup#cancel}, in the form that {@link Gather#timeout} describes.
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
     * The largest number of tasks that run at any time.
     *
     * @return a positive number, or 0 for no bound
     */
    int concurrency() default 0;
}
