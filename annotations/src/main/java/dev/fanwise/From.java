package dev.fanwise;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says more about the task that fills a record component: which method it is, where that is not the method of the component's
 * own name, and how long it may take. On a parameter of such a task it names another task whose result the parameter takes: the
 * task starts when that one has completed.
 *
 * <pre>{@code
 * record Flight(
 *         @From("seat") String outward, @From("seat") String back) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
public @interface From {

    /**
     * The name of the task method.
     *
     * @return the simple name of a method of the annotated type; on a component, without it, the component's own name
     */
    String value() default "";

    /**
     * The longest time for the task of a component, in the form that {@link Gather#timeout} describes. It counts from the task's own
     * start: for a task that takes results of others, from when it has them. When it has passed, the task is cancelled; when its code
     * has ended, it has failed with a {@link java.util.concurrent.TimeoutException}, whatever the code did. A method must declare
     * that, unless the component is an {@link Outcome} or a {@link Task}. A parameter has no timeout.
     *
     * <pre>{@code
     * record Page(Product product, @From(timeout = "200ms") Outcome<List<Review>> reviews) {}
     * }</pre>
     *
     * @return a time longer than zero, or the empty string for no limit of its own
     */
    String timeout() default "";
}
