package dev.fanwise.engine.task;

import dev.fanwise.engine.failure.Reports;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/** An immutable list of those who wait for a task's end, the newest first. The task has one at a time. */
record EndListeners(EndListener listener, @Nullable EndListeners rest) {

    private static final VarHandle OF_TASK;

    static {
        try {
            OF_TASK = MethodHandles.lookup().findVarHandle(FanOutTask.class, "listeners", EndListeners.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    static void add(FanOutTask<?> task, EndListener added) {
        EndListeners current;
        do {
            current = task.listeners;
        } while (!OF_TASK.compareAndSet(task, current, new EndListeners(added, current)));
    }

    static void remove(FanOutTask<?> task, EndListener removed) {
        EndListeners current;
        do {
            current = task.listeners;
        } while (current != null && !OF_TASK.compareAndSet(task, current, current.without(removed)));
    }

    /** Leaves out those that need not be told any more. */
    static void removeForgotten(FanOutTask<?> task) {
        var current = task.listeners;
        while (current != null
                && current.hasForgotten()
                && !OF_TASK.compareAndSet(task, current, current.withoutForgotten())) {
            current = task.listeners;
        }
    }

    private boolean hasForgotten() {
        for (var each = this; each != null; each = each.rest) {
            if (each.listener.isForgotten()) {
                return true;
            }
        }
        return false;
    }

    /** Takes them at once: every listener is told by exactly one thread. */
    static @Nullable EndListeners takeFrom(FanOutTask<?> task) {
        return (EndListeners) OF_TASK.getAndSet(task, (EndListeners) null);
    }

    /** Whether one of a kind still has to be told. */
    static boolean isAwaited(@Nullable EndListeners all, Class<? extends EndListener> kind) {
        for (var each = all; each != null; each = each.rest) {
            if (kind.isInstance(each.listener) && each.listener.isWaiting()) {
                return true;
            }
        }
        return false;
    }

    @SuppressWarnings("ReferenceEquality") // a listener is itself only
    private @Nullable EndListeners without(EndListener removed) {
        if (listener == removed) {
            return rest; // mostly the one that came last
        }
        EndListeners kept = null;
        for (EndListeners each = this; each != null; each = each.rest) {
            if (each.listener != removed) {
                kept = new EndListeners(each.listener, kept);
            }
        }
        return kept == null ? null : kept.reversed();
    }

    private @Nullable EndListeners withoutForgotten() {
        EndListeners kept = null;
        for (EndListeners each = this; each != null; each = each.rest) {
            if (!each.listener.isForgotten()) {
                kept = new EndListeners(each.listener, kept);
            }
        }
        return kept == null ? null : kept.reversed();
    }

    /**
     * Tells the oldest first; but code of the user's, which may take its time, after those who wait for the task. In loops: there
     * may be many. One that throws, or has no memory, keeps none from the others.
     */
    void tell(FanOutTask<?> task) {
        if (rest != null && rest.rest == null) { // often, in a graph of tasks: these need no list in order
            var isOlderLast = rest.listener.callsBack() && !listener.callsBack();
            (isOlderLast ? this : rest).tellOne(task);
            (isOlderLast ? rest : this).tellOne(task);
            return;
        }
        var inOrder = rest == null ? this : inOrder();
        inOrder.tellThose(task, false);
        inOrder.tellThose(task, true);
    }

    private void tellThose(FanOutTask<?> task, boolean callBack) {
        for (EndListeners each = this; each != null; each = each.rest) {
            if (each.listener.callsBack() == callBack) {
                each.tellOne(task);
            }
        }
    }

    private void tellOne(FanOutTask<?> task) {
        try {
            listener.ended(task);
        } catch (Throwable thrown) {
            Reports.thrownByHook("a listener", task.name(), task.owner.name(), thrown);
        }
    }

    private EndListeners inOrder() {
        try {
            return reversed();
        } catch (OutOfMemoryError noMemory) {
            return this; // the order is a courtesy, to be told is not
        }
    }

    private EndListeners reversed() {
        var reversed = new EndListeners(listener, null);
        for (var each = rest; each != null; each = each.rest) {
            reversed = new EndListeners(each.listener, reversed);
        }
        return reversed;
    }
}
