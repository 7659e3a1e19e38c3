package dev.fanwise.runtime;

import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileLockInterruptionException;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Which exceptions mean that a task was cancelled. */
final class Cancellations {

    /** A cause chain longer than this is cyclic or made to be. */
    private static final int LONGEST_CHAIN = 100;

    private Cancellations() {}

    /**
     * Whether an exception that left a task means that it was cancelled: an interruption or a cancellation
     * itself, or, once the task was asked to stop, one anywhere in the cause chain.
     */
    static boolean isCancellation(Throwable thrown, boolean stopRequested) {
        if (!stopRequested) {
            return thrown instanceof InterruptedException || thrown instanceof CancellationException;
        }
        @Nullable Throwable current = thrown;
        for (var depth = 0; current != null && depth < LONGEST_CHAIN; depth++) {
            if (isInterruption(current)) {
                return true;
            }
            current = current.getCause();
        }
        return false;
    }

    /**
     * Asked on the task's own thread: an interrupt ends what a virtual thread does on a socket by a mere {@link
     * SocketException}, and leaves the status of the thread set.
     */
    private static boolean isInterruption(Throwable thrown) {
        return thrown instanceof InterruptedException
                || thrown instanceof CancellationException
                || thrown instanceof ClosedByInterruptException
                || thrown instanceof FileLockInterruptionException
                // A read that timed out says nothing about interruption, although its type does.
                || (thrown instanceof InterruptedIOException && !(thrown instanceof SocketTimeoutException))
                || (thrown instanceof SocketException && Thread.currentThread().isInterrupted());
    }

    /** What the reader of a cancelled task is thrown: the task's own exception, if it is of that type. */
    static CancellationException exceptionOf(FanOutTask<?> task) {
        var ended = task.exception();
        if (ended instanceof CancellationException own) {
            return own;
        }
        var cancellation = new CancellationException(task.name() + " was cancelled");
        if (ended != null) {
            cancellation.initCause(ended);
        }
        return cancellation;
    }
}
