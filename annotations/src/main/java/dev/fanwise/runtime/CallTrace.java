package dev.fanwise.runtime;

import java.util.Arrays;

/**
 * Makes the stack trace of a failure lead to the caller. A task's own stack ends at its thread's first frame; behind it
 * come the name of the task and the frames of the call, which the coordinator knows, for it is in that call.
 *
 * <p>It costs something only where something is thrown. An exception that was not made in this task is left as it is:
 * it may be shared with other calls.
 */
final class CallTrace {

    /** The file name of the frame that stands for a task; it reads as {@code at Pages.load.price(task started by)}. */
    private static final String TASK_FRAME = "task started by";

    /** Stands between the name of a call and where it was made. */
    static final String SITE = ", called at ";

    private static final String RUNTIME = CallTrace.class.getPackageName() + ".";

    private CallTrace() {}

    /** Called by the coordinator, about to throw what the task has thrown. */
    static void leadToCaller(Throwable thrown, FanOutTask<?> task) {
        var own = thrown.getStackTrace();
        if (!isMadeInTask(own)) {
            return;
        }
        var caller = callerFrames();
        var whole = Arrays.copyOf(own, own.length + 1 + caller.length);
        whole[own.length] = new StackTraceElement(task.fanOut.name(), task.name(), TASK_FRAME, -1);
        System.arraycopy(caller, 0, whole, own.length + 1, caller.length);
        thrown.setStackTrace(whole);
    }

    /** Whether the last thread in the trace is a task's: the exception was made there and has not been led on yet. */
    private static boolean isMadeInTask(StackTraceElement[] trace) {
        for (var position = trace.length - 1; position >= 0; position--) {
            if (TASK_FRAME.equals(trace[position].getFileName())) {
                return false;
            }
            if (trace[position].getClassName().equals(TaskState.class.getName())) {
                return true;
            }
        }
        return false;
    }

    private static StackTraceElement[] callerFrames() {
        var frames = new Throwable().getStackTrace();
        var first = 0;
        while (first < frames.length && frames[first].getClassName().startsWith(RUNTIME)) {
            first++;
        }
        return Arrays.copyOfRange(frames, first, frames.length);
    }

    /** Where the fan-out method was called, for a report that may come when that is long over. */
    static String site() {
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> !frame.getClassName().startsWith(RUNTIME))
                        .skip(1)
                        .findFirst()
                        .map(frame -> SITE + frame.toStackTraceElement() + ",")
                        .orElse(""));
    }
}
