package dev.fanwise.runtime;

import dev.fanwise.Task;
import org.jspecify.annotations.Nullable;

/** An immutable list of those who wait for a task's end, the newest first. */
record EndListeners(EndListener listener, @Nullable EndListeners rest) {

    @SuppressWarnings("ReferenceEquality") // a listener is itself only
    @Nullable EndListeners without(EndListener removed) {
        EndListeners kept = null;
        for (EndListeners each = this; each != null; each = each.rest) {
            if (each.listener != removed) {
                kept = new EndListeners(each.listener, kept);
            }
        }
        return kept == null ? null : kept.reversed();
    }

    /** Tells the oldest first. In loops: there may be many. */
    void tell(FanOutTask<?> task) {
        for (EndListeners each = reversed(); each != null; each = each.rest) {
            each.listener.ended(task);
        }
    }

    private EndListeners reversed() {
        var reversed = new EndListeners(listener, null);
        for (var each = rest; each != null; each = each.rest) {
            reversed = new EndListeners(each.listener, reversed);
        }
        return reversed;
    }

    /** Waits for the end of all tasks. An interrupt does not shorten that; the status is set again. */
    static void joinAll(Iterable<? extends Task<?>> tasks) {
        var interrupted = false;
        for (var task : tasks) {
            while (!task.isDone()) {
                try {
                    task.await();
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for the end of a task. An interrupt that comes when it has ended is left standing. */
    static void await(FanOutTask<?> task) throws InterruptedException {
        if (task.isDone()) {
            return;
        }
        BoundedThreads.runInsteadOfWaiting(task);
        var waiter = Thread.currentThread();
        EndListener wakeUp = ended -> Clock.current.unpark(waiter);
        task.addListener(wakeUp);
        while (!task.isDone()) {
            if (Thread.interrupted()) {
                task.removeListener(wakeUp);
                throw new InterruptedException("interrupted while waiting for " + task.name());
            }
            Clock.current.park(task, Clock.FOR_EVER);
        }
    }
}
