package dev.fanwise;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs tasks at the same time, returns when {@link #returnWhen} says, and hands back which tasks are done and
 * which still run. Nothing is thrown for a failed task. This is {@code asyncio.wait} for blocking methods.
 *
 * <p>Which tasks run is said as for {@link Gather}: a record with a component for each (here of type {@link
 * Task}), or a parameter marked {@link Each}, which may also hold handles of tasks that already run
 * ({@code Collection<Task<R>>}; the same handle twice counts once). The result is
 *
 * <ul>
 *   <li>a {@link Waited} of the tasks, for {@code Each};
 *   <li>a record of {@code Task} components;
 *   <li>for {@link ReturnWhen#FIRST_COMPLETED} and {@link ReturnWhen#FIRST_SUCCEEDED} also the winner's plain
 *       result. The first to complete throws its own exception if it failed. If none succeeds, an {@link
 *       ExceptionGroup} of all failures is thrown.
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
 * <p><b>Interruption.</b> If the calling thread is interrupted before the wait is over, {@link #onCancel} is
 * applied and {@link InterruptedException} is thrown; where the method itself had started the tasks it is an
 * {@link InterruptedWaitException}, which holds their handles. If the method does not declare {@code
 * InterruptedException}, the interrupt status is set again and a {@link
 * java.util.concurrent.CancellationException} is thrown whose cause it is.
 *
 * <p><b>No tasks</b> are an {@link IllegalArgumentException}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface WaitFor {

    /**
     * The name of the task method of a method over {@link Each}. Empty: the overload with this method's own
     * name.
     *
     * @return a method name, or the empty string
     */
    String value() default "";

    /**
     * The event that ends the waiting.
     *
     * @return the event; by default every task has ended
     */
    ReturnWhen returnWhen() default ReturnWhen.ALL_COMPLETED;

    /**
     * What becomes of tasks that still run when the method returns, also when the timeout has passed.
     *
     * @return the policy; by default they keep running
     */
    Cancellation onReturn() default Cancellation.LEAVE;

    /**
     * What becomes of tasks that still run when the caller is interrupted.
     *
     * @return the policy; by default they keep running
     */
    Cancellation onCancel() default Cancellation.LEAVE;

    /**
     * The longest time to wait, counted from the start of the call, in the form that {@link Gather#timeout}
     * describes. When it has passed, the method returns what is done; a method that returns the winner's plain
     * result throws {@link java.util.concurrent.TimeoutException}. Zero or less only looks.
     *
     * <p>A {@code Duration} parameter named {@code timeout} takes the place of this attribute.
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
     * The largest number of tasks of a method over {@link Each} that run at any time.
     *
     * @return a positive number, or 0 for no bound
     */
    int concurrency() default 0;

    /**
     * The time between the starts of tasks, for {@link ReturnWhen#FIRST_COMPLETED} and {@link
     * ReturnWhen#FIRST_SUCCEEDED}: the next task starts when that time has passed since the one before was
     * started, or as soon as the one before has failed. A task that was not started when the wait is over never
     * is.
     *
     * @return a time in the form of {@link #timeout}, or the empty string to start all at once
     */
    String stagger() default "";
}
