package dev.fanwise;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the task method that fills a record component. Without it, that is the method with the component's
 * name. On a parameter of such a task it names another task whose result the parameter takes: the task starts
 * when that one has completed.
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
     * @return the simple name of a method of the annotated type
     */
    String value();
}
