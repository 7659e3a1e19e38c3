package dev.fanwise.engine.task;

import dev.fanwise.FanOutOptions;
import java.util.List;

/** What a thread can wait for: the end of a task, or that of a call. */
public interface Awaited {

    /** Whether the wait is over. Becomes true before the waiting thread is unparked. */
    boolean isOver();

    FanOutOptions options();

    /** Whether there may be a task that this waits for and whose code has not begun; quickly answered. */
    boolean mayBeUnstarted();

    /** The tasks that this waits for and whose code has not begun, the oldest first. */
    List<FanOutTask<?>> unstarted();

    /** The name for messages. */
    String name();
}
