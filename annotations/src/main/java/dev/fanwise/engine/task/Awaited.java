package dev.fanwise.engine.task;

import dev.fanwise.FanOutOptions;
import java.util.List;

/** What a thread can wait for: the end of a task, or that of a call. */
public interface Awaited {

    /** Whether the wait is over. Becomes true before the waiting thread is unparked. */
    boolean isOver();

    /**
     * Whether nothing that this waits for runs any more. Only then may the waiting thread wait for a permit as well: before,
     * those who hold the permits may be about to be cancelled by it.
     */
    default boolean hasEnded() {
        return false;
    }

    FanOutOptions options();

    /** Whether there may be a task that {@link #unstarted} would return; quickly answered. */
    boolean mayBeUnstarted();

    /** The tasks that this waits for and that can't go on by themselves, as they have no thread or no place, the oldest first. */
    List<FanOutTask<?>> unstarted();

    /** The name for messages. */
    String name();
}
