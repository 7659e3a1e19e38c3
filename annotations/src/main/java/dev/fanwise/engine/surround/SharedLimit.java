package dev.fanwise.engine.surround;

import dev.fanwise.TaskLimit;
import org.jspecify.annotations.Nullable;

/**
 * A limit of the options: the permits, which it may share with others, and what becomes of a task that gets none.
 *
 * @param permits shared by limits that are the same but for that
 * @param isTryOnly whether the task fails in the place of waiting
 */
public record SharedLimit(Permits permits, boolean isTryOnly) implements TaskLimit {

    public static SharedLimit of(int size) {
        if (size <= 0) {
            throw new IllegalArgumentException("a limit of " + size + " tasks would let none run");
        }
        return new SharedLimit(new Permits(size), false);
    }

    /** The permits of a limit, if there is one. */
    static @Nullable SharedLimit of(@Nullable TaskLimit limit) {
        return (SharedLimit) limit;
    }

    @Override
    public TaskLimit tryOnly() {
        return isTryOnly ? this : new SharedLimit(permits, true);
    }

    @Override
    public int size() {
        return permits.size();
    }

    @Override
    public int inFlight() {
        return permits.taken();
    }

    @Override
    public int waiting() {
        return permits.waiting();
    }

    @Override
    public String toString() {
        return "limit of " + size() + " tasks (" + inFlight() + " in flight, " + waiting() + " waiting)";
    }
}
