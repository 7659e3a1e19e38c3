package dev.fanwise.processor.diagnose;

import java.util.Optional;
import java.util.function.Function;

/** The result of an analysis: a value, or else the proof that it was reported why there is none. */
public sealed interface Checked<T> {

    /** There is a value. */
    record Right<T>(T found) implements Checked<T> {}

    /** There is none, and the user is told why. */
    record Wrong<T>(Reported why) implements Checked<T> {}

    static <T> Checked<T> right(T value) {
        return new Right<>(value);
    }

    static <T> Checked<T> wrong(Reported why) {
        return new Wrong<>(why);
    }

    /** The value, for those who go on without it. */
    default Optional<T> value() {
        return this instanceof Right<T> right ? Optional.of(right.found()) : Optional.empty();
    }

    default <R> Checked<R> map(Function<? super T, ? extends R> function) {
        return flatMap(value -> right(function.apply(value)));
    }

    default <R> Checked<R> flatMap(Function<? super T, Checked<R>> function) {
        if (this instanceof Right<T> right) {
            return function.apply(right.found());
        }
        return wrong(((Wrong<T>) this).why());
    }
}
