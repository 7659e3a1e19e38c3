package dev.fanwise.jfr.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task as a recording has it. Times are nanoseconds since the epoch.
 *
 * @param id its number
 * @param call the number of its call
 * @param callName the name of its call
 * @param name its name
 * @param needs the names of the tasks that had to end before it could begin
 * @param start when it was created
 * @param begin when its code began; its end if it never did
 * @param end when it ended; when it was abandoned if no end is recorded
 * @param isBegun whether its code began
 * @param outcome how it ended
 * @param failure the type of the exception that ended it
 * @param cancelled when it was cancelled; {@link #NEVER} if it was not
 * @param cancelledBy who cancelled it
 * @param abandoned when its call went on without it; {@link #NEVER} if it waited for it
 * @param thread the thread that ran its code
 */
record RecordedTask(
        long id,
        long call,
        String callName,
        String name,
        List<String> needs,
        long start,
        long begin,
        long end,
        boolean isBegun,
        String outcome,
        @Nullable String failure,
        long cancelled,
        @Nullable String cancelledBy,
        long abandoned,
        @Nullable String thread) {

    /** The time of what did not happen. */
    static final long NEVER = -1;

    /** The outcome of a task that its call went on without, and of which no end is recorded. */
    static final String ABANDONED = "abandoned";

    /** Until when its call may have waited for it. */
    long heldUntil() {
        return abandoned == NEVER ? end : Math.min(abandoned, end);
    }

    boolean isCancelledByCall() {
        return "call".equals(cancelledBy);
    }
}
