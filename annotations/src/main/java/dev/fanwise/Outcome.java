package dev.fanwise;

import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
     * The outcome of a task that returned a value.
     *
     * @param value what it returned, which may be null
     * @param <T> the type of the value
     * @return a {@link Success}
     */
    static <T extends @Nullable Object> Outcome<T> success(T value) {
        return new Success<>(value);
    }

    /**
     * The outcome of a task that failed.
     *
     * @param exception what left the task
     * @param <T> the type of the value that did not come
     * @return a {@link Failure}
     * @throws NullPointerException if {@code exception} is null
     */
    static <T extends @Nullable Object> Outcome<T> failure(Throwable exception) {
        return new Failure<>(exception);
    }

    /**
     * The outcome of a task that was cancelled.
     *
     * @param <T> the type of the value that did not come
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
     * Makes one thing of each way to end.
     *
     * @param onSuccess what becomes of the value
     * @param onFailure what becomes of the exception
     * @param onCancelled what there is if there is neither
     * @param <R> the type of what is made
     * @return what the function for this outcome returns
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
     * Changes the value, if there is one.
     *
     * @param change what becomes of the value; what it throws is thrown, and is no {@link Failure}
     * @param <R> the type of the new value
     * @return a {@link Success} with the new value; a failed or cancelled outcome stays what it is
     */
    default <R extends @Nullable Object> Outcome<R> map(Function<? super T, ? extends R> change) {
        return fold(value -> success(change.apply(value)), Outcome::failure, Outcome::cancelled);
    }

    /**
     * The value, or another.
     *
     * @param other what stands for a value that did not come
     * @return the value, which may be null, or {@code other}
     */
    default T orElse(T other) {
        return this instanceof Success<T> success ? success.value() : other;
    }

    /**
     * The value. A failure is thrown itself if it is unchecked, and else as the cause of a {@link CompletionException}.
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
     * The value, or an exception of one's own.
     *
     * @param exception makes what is thrown of what the task failed with, or of a {@link CancellationException}
     * @param <X> the type of what is thrown
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
     * The value as a stream, to leave out what has none: {@code outcomes.stream().flatMap(Outcome::stream)}.
     *
     * @return a stream of the value, which may be null, or of nothing
     */
    default Stream<T> stream() {
        return this instanceof Success<T> success ? Stream.of(success).map(Success::value) : Stream.empty();
    }

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
