package dev.fanwise.runtime;

/**
 * The states of a task, in the order in which it passes through them.
 *
 * <pre>
 * NEW ──────────────► RUNNING ◄────► HANDSHAKE ◄────► STOP_REQUESTED
 *  │                     │                                  │
 *  └─► CANCELLED         └──► SUCCEEDED, FAILED, CANCELLED ◄┘
 * </pre>
 *
 * <p>Plain ints, because the state is one field of an object of which a call makes many.
 */
final class TaskStatus {

    /**
     * It was asked to stop before its code has begun, which begins all the same, interrupted: only a group's code does, to
     * pass the request on to what was given to it.
     */
    static final int BEGINS_INTERRUPTED = -1;

    /** Its code has not begun. */
    static final int NEW = 0;

    /** Its code runs, or the stage that its code returned has not completed. */
    static final int RUNNING = 1;

    /**
     * Held for a moment by one thread, which delivers an interrupt or lets go of the task's thread. The
     * task cannot end meanwhile, so an interrupt never reaches a thread that has gone on to other work. Only a task that
     * returns a value on a thread of its own, and that nobody holds, minds it not: that thread goes on to nothing.
     */
    static final int HANDSHAKE = 2;

    /** It was asked to stop and has not ended. */
    static final int STOP_REQUESTED = 3;

    /** It ended with a value. All states from here on are final, but for the three of a failure. */
    static final int SUCCEEDED = 4;

    /** It ended by being cancelled. */
    static final int CANCELLED = 5;

    /** It failed, and nobody has read the failure. */
    static final int FAILED = 6;

    /** It failed, and the failure was thrown, suppressed, grouped or read from the handle. */
    static final int FAILED_READ = 7;

    /** It failed, nobody could read the failure, and it was reported. */
    static final int FAILED_REPORTED = 8;

    private TaskStatus() {}

    static boolean isEnded(int status) {
        return status >= SUCCEEDED;
    }

    static boolean isFailed(int status) {
        return status >= FAILED;
    }
}
