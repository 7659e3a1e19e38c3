package dev.fanwise.conformance;

import dev.fanwise.Outcome;

/**
 * The state of a task.
 *
 * @param kind how far it is
 * @param what the value with which, or the name of the failure by which, it has ended
 */
record End(Kind kind, String what) {

    enum Kind {
        UNSPAWNED,
        RUNNING,
        OK,
        FAILED,

        /** Failed by an {@code Error}, which in Python is no {@code Exception}. */
        FAILED_BADLY,
        CANCELLED,
        TIMED_OUT
    }

    static final End UNSPAWNED = new End(Kind.UNSPAWNED, null);
    static final End RUNNING = new End(Kind.RUNNING, null);
    static final End CANCELLED = new End(Kind.CANCELLED, null);
    static final End TIMED_OUT = new End(Kind.TIMED_OUT, null);

    static End ok(Object value) {
        return new End(Kind.OK, (String) value);
    }

    static End failed(Throwable failure) {
        return new End(failure instanceof Error ? Kind.FAILED_BADLY : Kind.FAILED, failure.getMessage());
    }

    static End of(Outcome<String> outcome) {
        if (outcome instanceof Outcome.Success<String> success) {
            return ok(success.value());
        }
        return outcome instanceof Outcome.Failure<String> failure ? failed(failure.exception()) : CANCELLED;
    }

    boolean isFailure() {
        return kind == Kind.FAILED || kind == Kind.FAILED_BADLY;
    }

    @Override
    public String toString() {
        return what == null ? kind.name().toLowerCase() : kind.name().toLowerCase() + "(" + what + ")";
    }
}
