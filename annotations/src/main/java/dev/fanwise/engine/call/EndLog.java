package dev.fanwise.engine.call;

import dev.fanwise.engine.task.FanOutTask;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
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

    /** Stands in the place of the newest when no end is added any more. */
    private static final Entry CLOSED = new EntryOf(null);

    /** What the caller has not taken, the latest first. */
    private volatile @Nullable Entry newest;

    /** What it has taken and not gone through, the earliest first. Used by the caller only. */
    private @Nullable Entry next;

    /** Adds the end of a task: before the task is counted off, so that who sees the count sees the end. */
    void add(FanOutTask<?> task) {
        var entry = task instanceof Entry own ? own : new EntryOf(task);
        Entry earlier;
        // race: of ends that come at the same time none is lost
        do {
            earlier = newest;
            if (earlier == CLOSED) {
                // race: a task that ends when the call is over holds none that ended before
                entry.setOther(null);
                return;
            }
            entry.setOther(earlier);
        } while (!NEWEST.compareAndSet(this, earlier, entry));
    }

    /** Whether there is an end that the caller has not gone through. */
    public boolean hasNext() {
        return next != null || isFilled(newest);
    }

    private static boolean isFilled(@Nullable Entry newest) {
        return newest != null && newest != CLOSED;
    }

    /** Takes no end any more, and lets go of those that are there: of each other, as each may be kept by somebody. */
    void close() {
        var entry = (Entry) NEWEST.getAndSet(this, CLOSED);
        while (entry != null && entry != CLOSED) {
            var earlier = entry.other();
            entry.setOther(null);
            entry = earlier;
        }
        while (poll() != null) {
            // each lets go of the one after it
        }
    }

    /**
     * Takes the ends that are there, if all that were taken before have been gone through.
     *
     * @return whether there is one to go through
     */
    public boolean take() {
        if (next == null && isFilled(newest)) {
            var taken = (Entry) NEWEST.getAndSet(this, (Entry) null);
            while (taken != null) {
                var earlier = taken.other();
                taken.setOther(next);
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
        next = first.other();
        first.setOther(null); // a task that is kept keeps no other
        return first.task();
    }

    /** An end in a log: a task that is made for one, so that its end needs no memory, or what stands for another. */
    public interface Entry {

        FanOutTask<?> task();

        /** The end before this one, as long as the caller has not taken it; then the one after. */
        @Nullable Entry other();

        void setOther(@Nullable Entry entry);
    }

    private static final class EntryOf implements Entry {

        private final @Nullable FanOutTask<?> task;
        private @Nullable Entry other;

        EntryOf(@Nullable FanOutTask<?> task) {
            this.task = task;
        }

        @Override
        public FanOutTask<?> task() {
            return Objects.requireNonNull(task);
        }

        @Override
        public @Nullable Entry other() {
            return other;
        }

        @Override
        public void setOther(@Nullable Entry entry) {
            other = entry;
        }
    }
}
