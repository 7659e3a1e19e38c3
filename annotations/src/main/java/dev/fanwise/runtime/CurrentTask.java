package dev.fanwise.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Which task the current thread runs.
 *
 * <p>A thread that exists for one task bears it as its handler of uncaught exceptions: that place is there in every
 * thread, is not inherited, and would otherwise be of no use, as no exception leaves a task. A thread-local costs as much
 * memory as the task itself; it serves for threads that belong to somebody else.
 */
public final class CurrentTask {

    private static final ThreadLocal<@Nullable TaskState> IN_FOREIGN_THREAD = new ThreadLocal<>();

    private CurrentTask() {}

    /**
     * Has a resource closed when the current task is asked to stop; at once, if it has been.
     *
     * @param resource the resource
     */
    public static void closeOnCancel(AutoCloseable resource) {
        var current = get();
        if (current != null) {
            current.closeOnCancel(resource);
        }
    }

    static @Nullable TaskState get() {
        var inForeignThread = IN_FOREIGN_THREAD.get();
        if (inForeignThread != null) {
            return inForeignThread;
        }
        return Thread.currentThread().getUncaughtExceptionHandler() instanceof TaskState own ? own : null;
    }

    /** Notes the task that a thread of somebody else's begins to run, and returns what was noted before. */
    static @Nullable TaskState enter(TaskState task) {
        var before = IN_FOREIGN_THREAD.get();
        IN_FOREIGN_THREAD.set(task);
        return before;
    }

    static void leave(@Nullable TaskState before) {
        if (before == null) {
            IN_FOREIGN_THREAD.remove();
        } else {
            IN_FOREIGN_THREAD.set(before);
        }
    }
}
