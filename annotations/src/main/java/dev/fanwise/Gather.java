package dev.fanwise;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs tasks at the same time and returns all their results; the first failure ends the call and is
 * thrown as it is. This is {@code asyncio.gather} for blocking methods.
 *
 * <p>The annotated method is abstract. Its shape says which tasks run:
 *
 * <ul>
 *   <li><b>Slots.</b> It returns a record: each component is filled by the method of the same name
 *       (or the one that {@link From} names), whose parameters are taken from this method's by name.
 *   <li><b>Each.</b> One of its parameters is marked {@link Each}: the method that {@link #value}
 *       names, or else the overload of the same name, runs once for each element. The result is a
 *       {@code List}, an array, a {@code Map} keyed by element, or {@code void}.
 * </ul>
 *
 * <pre>{@code
 * record Page(Product product, List<Review> reviews, Price price) {}
 *
 * @Gather
 * abstract Page load(long id) throws IOException, InterruptedException;
 *
 * Product product(long id) throws IOException {
 *     return shop.product(id);
 * }
 *
 * List<Review> reviews(long id) throws IOException {
 *     return shop.reviews(id);
 * }
 *
 * Price price(long id) {
 *     return shop.price(id);
 * }
 * }</pre>
 *
 * <p>If these stand in {@code abstract class ProductPages}, {@code new ProductPagesFanOut()} has the method {@code load}.
 *
 * <p><b>Failure.</b> The first failure of a plain component or element is thrown at once, as the very
 * exception its task threw; {@link #onFailure} says what becomes of tasks that still run. A component
 * or element of type {@link Outcome} holds whatever became of its task and never ends the call. A
 * task that somebody else cancelled makes a plain gather throw {@link
 * java.util.concurrent.CancellationException}. An {@link Error} wins over exceptions.
 *
 * <p><b>Interruption.</b> If the calling thread is interrupted before the outcome is decided, {@link
 * #onCancel} is applied and {@link InterruptedException} is thrown, with the failures that became
 * known suppressed under it. If the method does not declare {@code InterruptedException}, the
 * interrupt status is set again and {@code CancellationException} is thrown. An interrupt that comes
 * later does not change the outcome; the status is set when the method returns.
 *
 * <p><b>Memory visibility.</b> What the caller did before the call happens-before the tasks; what a
 * task did before it ended happens-before the return of a call that waited for it.
 *
 * <p><b>No elements</b> give the empty result. A component or element whose turn to start comes when a failure
 * has already ended the call never starts.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Gather {

    /**
     * The name of the task method of a method over {@link Each}. Empty: the overload with this
     * method's own name.
     *
     * @return a method name, or the empty string
     */
    String value() default "";

    /**
     * What becomes of tasks that still run when the first failure is thrown. Their later failures are
     * reported through {@code System.Logger} {@code dev.fanwise} unless they are waited for, which
     * suppresses them under the exception thrown.
     *
     * @return the policy; by default tasks keep running
     */
    Cancellation onFailure() default Cancellation.LEAVE;

    /**
     * What becomes of tasks that still run when the caller is interrupted or the timeout has passed.
     *
     * @return the policy; by default tasks are asked to stop and waited for
     */
    Cancellation onCancel() default Cancellation.CANCEL_AND_JOIN;

    /**
     * The longest time the call may take, counted from its start: {@code "250ms"}, {@code "2s"},
     * {@code "1m"}, {@code "1h"}, or an ISO-8601 duration such as {@code "PT2.5S"}. When it has passed,
     * {@link #onCancel} is applied and a {@link java.util.concurrent.TimeoutException} is thrown whose
     * message names the tasks that had not ended. If every component or element is an {@link Outcome},
     * nothing is thrown, and what has not ended is {@link Outcome.Cancelled}.
     *
     * <p>Zero or less has already passed. A {@code Duration} parameter named {@code timeout} takes the
     * place of this attribute.
     *
     * @return the timeout, or the empty string for none
     */
    String timeout() default "";

    /**
     * The longest wait of this method for cancelled tasks: after a failure, a timeout, an interrupt, in the form that {@link #timeout} describes.
     * When it has passed, the method returns or throws what it would have returned or thrown. What still runs is
     * <i>abandoned</i>: reported at once with its stack through {@code System.Logger} {@code dev.fanwise}, and its failure
     * when it comes. Without a grace the method waits until all have ended, and says so in the log after ten seconds.
     *
     * @return a time longer than zero, or the empty string for no limit
     */
    String grace() default "";

    /**
     * The largest number of tasks of a method over {@link Each} that are in flight at any time. At most
     * that many threads exist; they take elements from the source one by one, lazily, and an element
     * that has not started when the outcome is decided never starts.
     *
     * @return a positive number, or 0 for no bound
     */
    int concurrency() default 0;
}
