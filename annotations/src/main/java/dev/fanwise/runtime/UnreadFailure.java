package dev.fanwise.runtime;

import java.lang.ref.Cleaner;
import org.jspecify.annotations.Nullable;

/**
 * The failure of a task that was handed out, until somebody reads it. If the handle is dropped first, it is reported.
 * It exists for failures only, and so does the thread that learns of dropped handles.
 */
final class UnreadFailure implements Runnable {

    private final Throwable exception;
    private final String task;
    private final String call;
    private volatile boolean read;
    private Cleaner.@Nullable Cleanable registration;

    /** Holds what the report says, but not the task: it would never be dropped. */
    private UnreadFailure(FanOutTask<?> task, Throwable exception) {
        this.exception = exception;
        this.task = task.name();
        this.call = task.fanOut.name();
    }

    static UnreadFailure watch(FanOutTask<?> task, Throwable exception) {
        var failure = new UnreadFailure(task, exception);
        failure.registration = DroppedHandles.CLEANER.register(task, failure);
        return failure;
    }

    Throwable exception() {
        return exception;
    }

    /** Somebody has read it, or it was reported. */
    void markRead() {
        read = true;
        if (registration != null) {
            registration.clean();
        }
    }

    /** The handle was dropped, or the failure read. */
    @Override
    public void run() {
        if (!read) {
            UnreadFailures.log(task, call, exception);
        }
    }

    /** Loaded with the first failure of a task that was handed out. */
    private static final class DroppedHandles {

        static final Cleaner CLEANER = Cleaner.create();
    }
}
