package dev.fanwise.engine.failure;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** The exceptions in which the failure of one task comes to another that reads it. */
public final class Wrappers {

    private Wrappers() {}

    /** A dependent stage fails with its own exception wrapped; the wrapper says nothing. */
    public static Throwable unwrap(Throwable thrown) {
        var cause = thrown instanceof CompletionException ? Causes.causeOf(thrown) : null;
        return cause == null ? thrown : cause;
    }

    /** What a reader of a handle is thrown: around any failure, also one that can't be made text. */
    public static ExecutionException execution(Throwable failure) {
        try {
            return new ExecutionException(failure);
        } catch (RuntimeException | Error faulty) {
            return new ExecutionException(Causes.textOf(failure), failure);
        }
    }

    /** The same for an unchecked one. */
    static CompletionException completion(Throwable failure) {
        try {
            return new CompletionException(failure);
        } catch (RuntimeException | Error faulty) {
            return new CompletionException(Causes.textOf(failure), failure);
        }
    }

    /**
     * Whether an exception only passes on the failure of a task that was read: it is that object, or an {@code
     * ExecutionException} around it stands somewhere in its causes.
     */
    public static boolean isWrapperOf(Throwable wrapper, Throwable wrapped) {
        return wrapper == wrapped
                || Causes.anyOf(
                        wrapper,
                        cause -> (cause instanceof ExecutionException || cause instanceof CompletionException)
                                && Causes.causeOf(cause) == wrapped);
    }
}
