package dev.fanwise.engine.failure;

import java.lang.ref.Cleaner;
import org.jspecify.annotations.Nullable;

/**
 * The failure of a task whose handle somebody has, until it is read. If the handle is dropped first, the failure is
 * reported. It exists for failures only, and so does the thread that learns of dropped handles.
 */
public final class UnretrievedFailure implements Runnable {

    private final Throwable exception;
    private final String task;
    private final String call;
    private volatile boolean retrieved;
    private Cleaner.@Nullable Cleanable registration;

    /** Holds what the report says, but not the handle: it would never be dropped. */
    private UnretrievedFailure(String task, String call, Throwable exception) {
        this.exception = exception;
        this.task = task;
        this.call = call;
    }

    /** Reports the failure when the handle is dropped, unless it was retrieved by then. */
    public static UnretrievedFailure watch(Object handle, String task, String call, Throwable exception) {
        var failure = new UnretrievedFailure(task, call, exception);
        failure.registration = DroppedObjects.CLEANER.register(handle, failure);
        Reports.unread(failure);
        return failure;
    }

    public Throwable exception() {
        return exception;
    }

    /** Whether it was read or reported. */
    public boolean isRetrieved() {
        return retrieved;
    }

    /** The task that failed and its call. */
    public String task() {
        return task + " of " + call;
    }

    /** It was read or reported. */
    public void markRetrieved() {
        retrieved = true;
        if (registration != null) {
            registration.clean();
        }
    }

    /** The handle was dropped, or the failure read. */
    @Override
    public void run() {
        if (!retrieved) {
            Reports.dropped(task, call, exception);
        }
    }
}
