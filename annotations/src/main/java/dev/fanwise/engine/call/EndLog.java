package dev.fanwise.engine.call;

import dev.fanwise.engine.task.FanOutTask;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * The ends of the tasks of one call in the order in which they came, for a caller that takes them one by one. Every task adds its
 * end, on its own thread and without a lock; the caller takes what is there at once and goes through it. The cost of an end does
 * not depend on how many there are.
 */
public final class EndLog {

    private static final VarHandle NEWEST;

    static {
        try {
            NEWEST = MethodHandles.lookup().findVarHandle(EndLog.class, "newest", Entry.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    /** What the caller has not taken, the latest first. */
    private volatile @Nullable Entry newest;

    /** What it has taken and not gone through, the earliest first. Used by the caller only. */
    private @Nullable Entry next;

    /** Adds the end of a task: before the task is counted off, so that who sees the count sees the end. */
    void add(FanOutTask<?> task) {
        var entry = new Entry(task);
        // race: of ends that come at the same time none is lost
        do {
            entry.other = newest;
        } while (!NEWEST.compareAndSet(this, entry.other, entry));
    }

    /** Whether there is an end that the caller has not gone through. */
    public boolean hasNext() {
        return next != null || newest != null;
    }

    /**
     * Takes the ends that are there, if all that were taken before have been gone through.
     *
     * @return whether there is one to go through
     */
    public boolean take() {
        if (next == null && newest != null) {
            var taken = (Entry) NEWEST.getAndSet(this, (Entry) null);
            while (taken != null) {
                var earlier = taken.other;
                taken.other = next;
                next = taken;
                taken = earlier;
            }
        }
        return next != null;
    }

    /**
     * The next of the ends that were taken.
     *
     * @return the task, or null if there is none
     */
    public @Nullable FanOutTask<?> poll() {
        var first = next;
        if (first == null) {
            return null;
        }
        next = first.other;
        return first.task;
    }

    private static final class Entry {

        private final FanOutTask<?> task;

        /** The one before, as long as the caller has not taken it; then the one after. */
        private @Nullable Entry other;

        Entry(FanOutTask<?> task) {
            this.task = task;
        }
    }
}
