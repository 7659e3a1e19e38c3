package dev.fanwise.behaviour.product;

/** What happens in or to a call. */
enum Event {
    VALUE,
    FAILURE,
    CHECKED_FAILURE,
    ERROR,
    FAULTY_EXCEPTION,
    CANCELS_ITSELF,
    RESISTS_INTERRUPTION,
    INTERRUPTED_BEFORE,
    INTERRUPTED_WHILE,
    TIMEOUT,
    THROWING_SOURCE,
    INTERRUPTED_IN_SOURCE,
    THROWING_CLOSE;

    /** Whether a task fails, and the failure must come out once. */
    boolean isFailure() {
        return this == FAILURE
                || this == CHECKED_FAILURE
                || this == ERROR
                || this == FAULTY_EXCEPTION
                || this == RESISTS_INTERRUPTION
                || this == THROWING_CLOSE;
    }

    /** Whether the tasks wait until they are interrupted. */
    boolean needsStop() {
        return this == INTERRUPTED_WHILE || this == TIMEOUT;
    }
}
