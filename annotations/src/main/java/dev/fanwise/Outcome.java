package dev.fanwise;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a task ended: with a value, by a failure, or cancelled.
 *
 * <p>A record component or an element of this type makes a fan-out method tolerate whatever becomes of
 * that task. It is sealed, for {@code switch} and {@code instanceof} patterns:
 *
 * <pre>{@code
 * if (page.reviews() instanceof Outcome.Success<List<String>> success) {
 *     show(success.value());
 * }
 * }</pre>
 *
 * <p>Immutable, and safe for use by several threads if the value is.
 *
 * @param <T> the type of the value
 */
public sealed interface Outcome<T extends @Nullable Object> {

    /**
     * The task returned a value.
     *
     * @param value what it returned; null if the task is {@code void} or returned null
     * @param <T> the type of the value
     */
    record Success<T extends @Nullable Object>(T value) implements Outcome<T> {}

    /**
     * The task failed.
     *
     * @param exception the very exception or error that left the task
     * @param <T> the type of the value that did not come
     */
    record Failure<T extends @Nullable Object>(Throwable exception) implements Outcome<T> {

        /**
         * Creates the outcome of a failed task.
         *
         * @throws NullPointerException if {@code exception} is null
         */
        public Failure {
            Objects.requireNonNull(exception, "exception");
        }
    }

    /**
     * The task was cancelled: it ended by an interruption or a cancellation exception, or it never
     * started.
     *
     * @param <T> the type of the value that did not come
     */
    record Cancelled<T extends @Nullable Object>() implements Outcome<T> {}
}
