package guide.json;

import dev.fanwise.Outcome;
import org.jspecify.annotations.Nullable;

// region: part
/** An optional part of a response: no exception, no stack trace. */
record Part<T>(Status status, @Nullable T value) {

    enum Status {
        OK,
        FAILED,
        LATE
    }

    static <T> Part<T> of(Outcome<T> outcome) {
        return outcome.fold(
                value -> new Part<>(Status.OK, value),
                failure -> new Part<>(Status.FAILED, null),
                () -> new Part<>(Status.LATE, null));
    }
}
// endregion
