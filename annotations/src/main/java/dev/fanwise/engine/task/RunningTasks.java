package dev.fanwise.engine.task;

import dev.fanwise.engine.failure.Reports;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What tasks do that still run although they were cancelled, for a person. */
public final class RunningTasks {

    private static final int MOST_NAMES = 10;
    private static final int MOST_STACKS = 10;

    private RunningTasks() {}

    /**
     * Writes a warning that ends with the names of the tasks, and shows the stacks of the first of them.
     *
     * @param message its beginning
     * @param running the tasks
     */
    public static void warn(String message, List<FanOutTask<?>> running) {
        var names = running.stream().limit(MOST_NAMES).map(FanOutTask::name).collect(Collectors.joining(", "));
        var more = running.size() - MOST_NAMES;
        Reports.warnWith(message + names + (more > 0 ? " and " + more + " more" : ""), () -> stacks(running));
    }

    /** The stack of the first task, with those of others suppressed under it. */
    private static @Nullable Throwable stacks(List<FanOutTask<?>> running) {
        Stack first = null;
        var shown = 0;
        for (var task : running) {
            var stack = shown < MOST_STACKS ? stackOf(task) : null;
            if (stack == null) {
                continue;
            }
            shown++;
            if (first == null) {
                first = stack;
            } else {
                first.addSuppressed(stack);
            }
        }
        return first;
    }

    private static @Nullable Stack stackOf(TaskState task) {
        var thread = task.runningThread();
        if (thread == null) {
            // Any other without a thread has ended meanwhile.
            return task instanceof AsyncTask<?> && !TaskStatus.isEnded(task.status())
                    ? new Stack(task.asTask().name() + " waits for its stage", new StackTraceElement[0])
                    : null;
        }
        var frames = thread.getStackTrace();
        // Another job's, if the thread has gone on to that.
        return task.runningThread() == thread
                ? new Stack(task.asTask().name() + " on thread " + thread.getName(), frames)
                : null;
    }

    /** Where a task is: printed like an exception, as logs know how to do that. */
    private static final class Stack extends Throwable {

        private static final long serialVersionUID = 1L;

        Stack(String message, StackTraceElement[] frames) {
            super(message, null, true, true);
            setStackTrace(frames);
        }

        /** The stack is another thread's. */
        @Override
        public Throwable fillInStackTrace() {
            return this;
        }

        @Override
        @SuppressWarnings("OverrideThrowableToString") // the name of this class would say nothing in a log
        public String toString() {
            return "still running: " + getMessage();
        }
    }
}
