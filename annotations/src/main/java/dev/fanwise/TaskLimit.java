package dev.fanwise;

import dev.fanwise.engine.surround.SharedLimit;

/**
 * Bounds the tasks in flight over all calls of all objects whose options share it: for a database, a partner's server, a
 * licence. {@code concurrency} on an annotation bounds one call; both may be used.
 *
 * <p>Tasks wait for a permit on their threads, in the order in which they come, and the first gets the first that is free. A
 * task that waits can be cancelled, and its wait counts against the timeout of its call. A task that itself waits for a
 * fan-out or for the handle of a task gives its permit back meanwhile, and goes on when it has one again, before those that
 * have not begun: so nested calls under one limit can't deadlock.
 */
public sealed interface TaskLimit permits SharedLimit {

    /**
     * A limit of its own.
     *
     * @param size the most tasks in flight at any time
     * @return the limit, to be shared
     * @throws IllegalArgumentException if {@code size} is not positive
     */
    static TaskLimit of(int size) {
        return SharedLimit.of(size);
    }

    /**
     * The same limit for calls that would rather fail than wait: a task that gets no permit at once fails with {@link
     * java.util.concurrent.RejectedExecutionException}.
     *
     * @return shares the permits of this limit
     */
    TaskLimit tryOnly();

    /**
     * How many tasks may be in flight.
     *
     * @return the size
     */
    int size();

    /**
     * How many tasks are in flight now.
     *
     * @return the permits that are taken
     */
    int inFlight();

    /**
     * How many tasks wait for a permit now.
     *
     * @return their number
     */
    int waiting();
}
