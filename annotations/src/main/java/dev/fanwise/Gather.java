package dev.fanwise;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs tasks concurrently and returns all their results. The first failure ends the call and is rethrown
 * unchanged. This is {@code asyncio.gather} for blocking methods.
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
 * <p>If {@code abstract class ProductPages} declares these methods, call {@code load} of {@code new ProductPagesFanOut()}.
 *
 * <p><b>Failure.</b> A component or element is required unless its type is {@link Outcome}. If a required task fails, the
 * call throws that same exception instance at once; {@link #onFailure} determines what happens to running tasks. A component
 * or element of type {@code Outcome} holds the value, failure or cancellation of its task and never fails the call. If
 * other code cancels a required task, the call throws {@link java.util.concurrent.CancellationException}. An {@link Error}
 * takes precedence over exceptions.
 *
 * <p><b>Interruption.</b> If the calling thread is interrupted before the result is determined, {@link #onCancel} is applied
 * and {@link InterruptedException} is thrown; failures known by then are suppressed exceptions of it. If the method does not
 * declare {@code InterruptedException}, the interrupt status is set again and {@code CancellationException} is thrown. A
 * later interrupt does not change the result; the interrupt status is set when the method returns.
 *
 * <p><b>Memory visibility.</b> Actions of the caller before the call <i>happen-before</i> the tasks. Actions of a task
 * <i>happen-before</i> the return of a call that waited for it.
 *
 * <p><b>No elements</b> give the empty result.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface Gather {

    /**
     * The name of the task method of a method over {@link Each}. Empty: the overload with this
     * method's own name.
     *
     * @return a method name, or the empty string
     */
    String value() default "";

    /**
     * What happens to running tasks when the first failure is thrown. If they are joined, their failures become
     * suppressed exceptions of the exception thrown; otherwise they are logged by {@code System.Logger} {@code dev.fanwise}.
     * Tasks that have not started start all the same with {@link Cancellation#LEAVE}, except elements that {@link #concurrency}
     * holds back. With the other policies they never start.
     *
     * @return the policy; by default tasks continue running
     */
    Cancellation onFailure() default Cancellation.LEAVE;

    /**
     * What happens to running tasks when the caller is interrupted or the timeout expires.
     *
     * @return the policy; by default tasks are cancelled and joined
     */
    Cancellation onCancel() default Cancellation.CANCEL_AND_JOIN;

    /**
     * The timeout of the call, measured from its start: {@code "250ms"}, {@code "2s"}, {@code "1m"}, {@code "1h"}, or an
     * ISO-8601 duration such as {@code "PT2.5S"}. When it expires, {@link #onCancel} is applied. If a required task is not
     * done, a {@link java.util.concurrent.TimeoutException} is thrown, whose message names the unfinished tasks. A component
     * or element of type {@link Outcome} whose task is not done is {@link Outcome.Cancelled}.
     *
     * <p>A timeout of zero or less expires at once. For a timeout chosen by the caller, declare a {@code Duration} parameter
     * named {@code timeout} or a {@link Deadline} parameter instead of this attribute.
     *
     * @return the timeout, or the empty string for none
     */
    String timeout() default "";

    /**
     * The longest wait of this method for cancelled tasks: after a failure, a timeout, an interrupt, in the form that
     * {@link #timeout} describes.
     * When it has passed, the method returns or throws what it would have returned or thrown. What still runs is
     * <i>abandoned</i>: reported at once with its stack through {@code System.Logger} {@code dev.fanwise}, and its failure
     * when it comes. Without a grace the method waits until all have ended, and says so in the log after ten seconds.
     *
     * @return a time longer than zero, or the empty string for no limit
     */
    String grace() default "";

    /**
     * The maximum number of tasks of a method over {@link Each} that run at the same time. Elements are read from the
     * source lazily, when a task can start. An element that has not started when the call fails never starts.
     *
     * <p>For a limit chosen by the caller, declare an {@code int} parameter named {@code concurrency} instead.
     *
     * @return a positive number, or 0 for no limit
     */
    int concurrency() default 0;

    /**
     * The method of the type that is given each result that is not received, such as one that closes a connection:
     * those of a call that fails, times out or is interrupted, and those that come too late to be returned.
     * Of its overloads, the one that takes the type of the result is called. Each result is either received by the caller or given to
     * this method, once. One that comes when that is certain is discarded on the thread of its task, which counts as cancelled; one
     * that came before, on the calling thread, before the method returns. What the method throws is reported through {@code
     * System.Logger} {@code dev.fanwise}. It is not given null, nor what a task or stage gives that was there before the call.
     *
     * @return the name of a method with one parameter, or the empty string for none
     */
    String discard() default "";
}
