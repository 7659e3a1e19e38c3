package dev.fanwise;

import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a completed task: a value, a failure, or a cancellation.
 *
 * <p>A record component or element of this type is optional: its failure or cancellation does not fail the call.
 * The type is sealed, for {@code switch} and {@code instanceof} patterns:
 *
 * <pre>{@code
 * if (page.reviews() instanceof Outcome.Success<List<String>> success) {
 *     show(success.value());
 * }
 * }</pre>
 *
 * <p>Immutable, and thread-safe if the value is.
 *
 * @param <T> the type of the value
 */
public sealed interface Outcome<T extends @Nullable Object> {

    /**
     * The outcome of a task that returned a value.
     *
     * @param value the value, which may be null
     * @param <T> the type of the value
     * @return a {@link Success}
     */
    static <T extends @Nullable Object> Outcome<T> success(T value) {
        return new Success<>(value);
    }

    /**
     * The outcome of a task that failed.
     *
     * @param exception the exception or error that the task threw
     * @param <T> the type of the missing value
     * @return a {@link Failure}
     * @throws NullPointerException if {@code exception} is null
     */
    static <T extends @Nullable Object> Outcome<T> failure(Throwable exception) {
        return new Failure<>(exception);
    }

    /**
     * The outcome of a task that was cancelled.
     *
     * @param <T> the type of the missing value
     * @return a {@link Cancelled}
     */
    static <T extends @Nullable Object> Outcome<T> cancelled() {
        return new Cancelled<>();
    }

    /**
     * Whether there is a value.
     *
     * @return true for a {@link Success}
     */
    default boolean isSuccess() {
        return this instanceof Success;
    }

    /**
     * Applies the function for this kind of outcome.
     *
     * @param onSuccess applied to the value
     * @param onFailure applied to the exception
     * @param onCancelled called if the task was cancelled
     * @param <R> the type of the result
     * @return the result of the function that was called
     */
    default <R extends @Nullable Object> R fold(
            Function<? super T, ? extends R> onSuccess,
            Function<? super Throwable, ? extends R> onFailure,
            Supplier<? extends R> onCancelled) {
        if (this instanceof Success<T> success) {
            return onSuccess.apply(success.value());
        }
        return this instanceof Failure<T> failure ? onFailure.apply(failure.exception()) : onCancelled.get();
    }

    /**
     * Applies a function to the value, if there is one.
     *
     * @param change applied to the value; an exception that it throws is thrown, not turned into a {@link Failure}
     * @param <R> the type of the new value
     * @return a {@link Success} with the new value; a failed or cancelled outcome is returned unchanged
     */
    default <R extends @Nullable Object> Outcome<R> map(Function<? super T, ? extends R> change) {
        return fold(value -> success(change.apply(value)), Outcome::failure, Outcome::cancelled);
    }

    /**
     * The value, or a default.
     *
     * @param other the result if there is no value
     * @return the value, which may be null, or {@code other}
     */
    default T orElse(T other) {
        return this instanceof Success<T> success ? success.value() : other;
    }

    /**
     * The value. An unchecked failure is rethrown unchanged; a checked one is the cause of a {@link CompletionException}.
     *
     * @return the value, which may be null
     * @throws CompletionException if the task failed with a checked exception
     * @throws CancellationException if the task was cancelled
     */
    default T orElseThrow() {
        return this.<RuntimeException>orElseThrow(thrown -> {
            if (thrown instanceof Error error) {
                throw error;
            }
            return thrown instanceof RuntimeException unchecked ? unchecked : new CompletionException(thrown);
        });
    }

    /**
     * The value, or an exception of the caller's choice.
     *
     * @param exception maps the failure, or a {@link CancellationException} if the task was cancelled, to the exception to
     *     throw
     * @param <X> the type of the exception
     * @return the value, which may be null
     * @throws X if there is no value
     */
    default <X extends Throwable> T orElseThrow(Function<? super Throwable, ? extends X> exception) throws X {
        if (this instanceof Success<T> success) {
            return success.value();
        }
        throw exception.apply(
                this instanceof Failure<T> failure
                        ? failure.exception()
                        : new CancellationException("the task was cancelled"));
    }

    /**
     * The value as a stream, to keep values only: {@code outcomes.stream().flatMap(Outcome::stream)}.
     *
     * @return a stream of the value, which may be null, or an empty stream
     */
    default Stream<T> stream() {
        return this instanceof Success<T> success ? Stream.of(success).map(Success::value) : Stream.empty();
    }

    /**
     * The task returned a value.
     *
     * @param value the value; null if the task is {@code void} or returned null
     * @param <T> the type of the value
     */
    record Success<T extends @Nullable Object>(T value) implements Outcome<T> {}

    /**
     * The task failed.
     *
     * @param exception the same exception or error instance that the task threw
     * @param <T> the type of the missing value
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
     * The task was cancelled: it threw an {@link InterruptedException} or a {@link CancellationException}, or it
     * never started.
     *
     * @param <T> the type of the missing value
     */
    record Cancelled<T extends @Nullable Object>() implements Outcome<T> {}
}
