package dev.fanwise.jfr.page;

import org.jspecify.annotations.Nullable;

/**
 * A call as a recording has it. Times are nanoseconds since the epoch.
 *
 * @param id its number
 * @param parentTask the number of the task whose code made it; 0 if there is none
 * @param name type and method
 * @param policy what it does when tasks end
 * @param start when it began
 * @param end when it ended; for a call that had not ended, when the last of its recorded tasks did
 * @param outcome how it ended; {@link #NOT_ENDED} if it had not
 * @param failure the type of the exception that ended it
 * @param decidedBy the name of the task that decided it
 * @param thread the thread that made it
 */
record RecordedCall(
        long id,
        long parentTask,
        String name,
        String policy,
        long start,
        long end,
        String outcome,
        @Nullable String failure,
        @Nullable String decidedBy,
        @Nullable String thread) {

    /** The outcome of a call of which only tasks are recorded. */
    static final String NOT_ENDED = "not ended";
}
