package dev.fanwise.runtime;

import java.util.concurrent.CompletionException;

/** Throwing and suppressing what tasks threw. */
final class Throwables {

    /**
     * An exception that collects more than this is shared between calls, or a call has so many failures that
     * nobody reads them all; the rest is reported.
     */
    static final int MOST_SUPPRESSED = 1_000;

    private Throwables() {}

    /** Suppresses a task's failure, or reports it where the exception does not take it. */
    static void suppress(Throwable thrown, FanOutTask<?> failed) {
        var failure = failed.exception();
        if (failure != null) {
            suppress(thrown, failure, failed.name(), failed.fanOut.name());
        }
    }

    /**
     * Suppresses a failure, or reports it where the exception does not take it.
     *
     * @param task the name of the task that has failed
     * @param call the name of its call
     */
    @SuppressWarnings("ReferenceEquality") // exceptions are told apart by identity
    static void suppress(Throwable thrown, Throwable failure, String task, String call) {
        if (failure == thrown) {
            return; // an exception can't suppress itself; two tasks may have thrown the same instance
        }
        var suppressed = thrown.getSuppressed();
        for (var already : suppressed) {
            if (already == failure) {
                return;
            }
        }
        if (suppressed.length < MOST_SUPPRESSED) {
            thrown.addSuppressed(failure);
        }
        // Suppression can be disabled for an exception, which shows only in what it keeps.
        if (thrown.getSuppressed().length == suppressed.length) {
            UnreadFailures.log(task, call, failure);
        }
    }

    /** What a method may throw that declares no checked exception for it. */
    static RuntimeException undeclared(Throwable thrown, boolean asynchronous) {
        if (asynchronous && !(thrown instanceof RuntimeException) && !(thrown instanceof Error)) {
            return new CompletionException(thrown);
        }
        throw Throwables.<RuntimeException>sneak(thrown);
    }

    /** Throws a checked exception as if it were of another type; the caller knows that it is declared. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the cast is erased: that is the point
    static <X extends Throwable> RuntimeException sneak(Throwable thrown) throws X {
        throw (X) thrown;
    }
}
