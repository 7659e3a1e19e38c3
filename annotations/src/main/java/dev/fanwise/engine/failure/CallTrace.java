package dev.fanwise.engine.failure;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Makes the stack trace of a failure lead to the caller. A task's own stack ends at its thread's first frame; behind it
 * come the name of the task and the frames of the call, which the coordinator knows, for it is in that call.
 *
 * <p>It costs something only where something is thrown. An exception that was not made in this task is left alone: it may
 * be shared with other calls.
 */
public final class CallTrace {

    /** The file name of the frame that stands for a task; it reads as {@code at Pages.load.price(task started by)}. */
    private static final String TASK_FRAME = "task started by";

    /** Stands between the name of a call and where it was made. */
    public static final String SITE = ", called at ";

    private static final String ENGINE = "dev.fanwise.engine.";
    private static final String RUNTIME = "dev.fanwise.runtime.";
    private static final String TASK_CLASS = ENGINE + "task.TaskState";

    private final String call;

    /** The frames of the caller, which all failures of a call lead to. */
    private StackTraceElement @Nullable [] caller;

    /** Made by the coordinator, about to throw what tasks have thrown. */
    public CallTrace(String call) {
        this.call = call;
    }

    /** Makes the trace of what a task has thrown lead to the caller. */
    public void lead(Throwable thrown, String task) {
        try {
            var own = thrown.getStackTrace();
            if (isMadeInTask(own)) {
                thrown.setStackTrace(joined(own, task));
            }
        } catch (Throwable faulty) {
            // A trace is a convenience: an exception that overrides what gives or takes it goes without, whatever that
            // throws. The failure itself is still to be thrown.
            return;
        }
    }

    private StackTraceElement[] joined(StackTraceElement[] own, String task) {
        var frames = caller == null ? callerFrames() : caller;
        caller = frames;
        var whole = Arrays.copyOf(own, own.length + 1 + frames.length);
        whole[own.length] = new StackTraceElement(call, task, TASK_FRAME, -1);
        System.arraycopy(frames, 0, whole, own.length + 1, frames.length);
        return whole;
    }

    /** Whether the last thread in the trace is a task's: the exception was made there and has not been led on yet. */
    private static boolean isMadeInTask(StackTraceElement[] trace) {
        for (var position = trace.length - 1; position >= 0; position--) {
            if (TASK_FRAME.equals(trace[position].getFileName())) {
                return false;
            }
            if (trace[position].getClassName().equals(TASK_CLASS)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfEngine(String className) {
        return className.startsWith(ENGINE) || className.startsWith(RUNTIME);
    }

    private static StackTraceElement[] callerFrames() {
        var frames = new Throwable().getStackTrace();
        var first = 0;
        while (first < frames.length && isOfEngine(frames[first].getClassName())) {
            first++;
        }
        return Arrays.copyOfRange(frames, first, frames.length);
    }

    /** Where the fan-out method was called, for a report that may come when that is long over. */
    public static String site() {
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> !isOfEngine(frame.getClassName()))
                        .skip(1)
                        .findFirst()
                        .map(frame -> SITE + frame.toStackTraceElement() + ",")
                        .orElse(""));
    }
}
