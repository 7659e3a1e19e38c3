package dev.fanwise.engine.failure;

import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileLockInterruptionException;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Which exceptions mean that a task was cancelled. */
public final class Cancellations {

    private Cancellations() {}

    /**
     * Whether an exception that left a task means that it was cancelled. Called on the task's own thread, if it has one.
     *
     * @param thrown what left the task
     * @param stopRequested whether the task had been cancelled by somebody before
     */
    public static boolean isCancellation(Throwable thrown, boolean stopRequested) {
        if (!stopRequested) {
            return thrown instanceof InterruptedException || thrown instanceof CancellationException;
        }
        return Causes.anyOf(thrown, Cancellations::isInterruption);
    }

    /**
     * Whether an exception left a cancelled task while the interrupt status was set: libraries turn an interrupt into an
     * exception of their own and set the status again, and a virtual thread that waits for a socket is thrown a mere {@code
     * SocketException}, with the status set. An error is no cancellation.
     */
    public static boolean isWhileInterrupted(Throwable thrown) {
        return Thread.currentThread().isInterrupted() && !(thrown instanceof Error);
    }

    private static boolean isInterruption(Throwable thrown) {
        return thrown instanceof InterruptedException
                || thrown instanceof CancellationException
                || thrown instanceof ClosedByInterruptException
                || thrown instanceof FileLockInterruptionException
                // A read that timed out says nothing about interruption, although its type does.
                || (thrown instanceof InterruptedIOException && !(thrown instanceof SocketTimeoutException));
    }

    /** What the reader of a cancelled task is thrown: what ended the task, if it is of that type. */
    public static CancellationException exceptionOf(String task, @Nullable Throwable ended) {
        if (ended instanceof CancellationException own) {
            return own;
        }
        var cancellation = new CancellationException(task + " was cancelled");
        if (ended != null) {
            cancellation.initCause(ended);
        }
        return cancellation;
    }
}
