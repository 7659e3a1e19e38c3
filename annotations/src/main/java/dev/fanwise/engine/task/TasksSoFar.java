package dev.fanwise.engine.task;

import dev.fanwise.Task;
import dev.fanwise.Waited;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks of a call have ended, and in which order. Shows that at every end as a {@link Waited} that does not change, for the
 * cost of two small objects: all of them share two arrays, of which nothing that they show is written again.
 *
 * @param <T> the type of the values
 */
public final class TasksSoFar<T extends @Nullable Object> {

    private static final int FIRST_SIZE = 8;

    private Task<?>[] started = new Task<?>[FIRST_SIZE];

    /** For each task the number of ends with its own, or 0 before that. */
    private int[] ends = new int[FIRST_SIZE];

    private int size;
    private int ended;

    /** A task was started. */
    public void start(Task<?> task) {
        if (size == started.length) {
            started = Arrays.copyOf(started, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        started[size++] = task;
    }

    /**
     * A task has ended.
     *
     * @param index how many were started before it
     */
    public void end(int index) {
        ends[index] = ++ended;
    }

    /** The tasks as they are now. */
    public Waited<T> now() {
        return new Waited<>(new View<>(this, true, null), new View<>(this, false, null));
    }

    /**
     * The tasks that have not ended by now.
     *
     * @param origin who goes on with them, if that is known
     */
    public Set<Task<T>> pending(@Nullable Object origin) {
        return new View<>(this, false, origin);
    }

    /** The tasks that had ended, or those that had not, at one moment, in the order of their starts. */
    public static final class View<T extends @Nullable Object> extends ImmutableTasks<T> {

        private final Task<?>[] started;
        private final int[] ends;
        private final int count;
        private final int ended;
        private final boolean isOfEnded;
        private final @Nullable Object origin;

        View(TasksSoFar<T> tasks, boolean isOfEnded, @Nullable Object origin) {
            this.started = tasks.started;
            this.ends = tasks.ends;
            this.count = tasks.size;
            this.ended = tasks.ended;
            this.isOfEnded = isOfEnded;
            this.origin = origin;
        }

        /** Who has given it, if that was said. */
        public @Nullable Object origin() {
            return origin;
        }

        /** Whether no task was started and none has ended since. */
        public boolean isNow(TasksSoFar<?> tasks) {
            return started == tasks.started && count == tasks.size && ended == tasks.ended;
        }

        @Override
        public int size() {
            return isOfEnded ? ended : count - ended;
        }

        @Override
        public Iterator<Task<T>> iterator() {
            return new Walk();
        }

        private boolean holds(int index) {
            var end = ends[index];
            return (end != 0 && end <= ended) == isOfEnded;
        }

        private final class Walk implements Iterator<Task<T>> {

            private int next = after(0);

            private int after(int first) {
                var index = first;
                while (index < count && !holds(index)) {
                    index++;
                }
                return index;
            }

            @Override
            public boolean hasNext() {
                return next < count;
            }

            @Override
            @SuppressWarnings("unchecked") // the call knows the tasks' type
            public Task<T> next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                var task = (Task<T>) started[next];
                next = after(next + 1);
                return task;
            }
        }
    }
}
