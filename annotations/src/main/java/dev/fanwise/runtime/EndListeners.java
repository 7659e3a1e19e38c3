package dev.fanwise.runtime;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** An immutable list of those who wait for a task's end, the newest first. */
record EndListeners(EndListener listener, @Nullable EndListeners rest) {

    @SuppressWarnings("ReferenceEquality") // one listener may be there for several tasks, and is itself only
    @Nullable EndListeners without(EndListener removed) {
        if (listener == removed) {
            return rest;
        }
        if (rest == null) {
            return this;
        }
        var remaining = rest.without(removed);
        return remaining == rest ? this : new EndListeners(listener, remaining);
    }

    /** Tells the oldest first. */
    void tell(FanOutTask<?> task) {
        if (rest != null) {
            rest.tell(task);
        }
        listener.ended(task);
    }

    /** Waits for the end of a task. An interrupt that comes when it has ended is left standing. */
    static void await(FanOutTask<?> task) throws InterruptedException {
        if (task.isDone()) {
            return;
        }
        var waiter = Thread.currentThread();
        EndListener wakeUp = ended -> LockSupport.unpark(waiter);
        task.addListener(wakeUp);
        while (!task.isDone()) {
            if (Thread.interrupted()) {
                task.removeListener(wakeUp);
                throw new InterruptedException("interrupted while waiting for " + task.name());
            }
            LockSupport.park(task);
        }
    }
}
