package dev.fanwise.engine.task;

/**
 * The states of a task, in the order in which it passes through them.
 *
 * <pre>
 * WAITS
 *  │  └─► CANCELLED, FAILED
 * NEW ───────────────────► HANDSHAKE ──► RUNNING ◄──► HANDSHAKE ◄──► STOP_REQUESTED
 *  │  │                        ▲            │                              │
 *  │  └─► BEGINS_INTERRUPTED ──┘            └──► SUCCEEDED, FAILED, CANCELLED ◄┘
 *  └────► CANCELLED, FAILED
 * </pre>
 *
 * <p>Plain ints, because the state is one field of an object of which a call makes many.
 */
public final class TaskStatus {

    /** It waits for other tasks of its call, and nobody may begin it. */
    static final int WAITS = -2;

    /**
     * It was cancelled before its code has begun, which begins all the same, interrupted: only a group's code does, to pass
     * the request on to what was given to it.
     */
    public static final int BEGINS_INTERRUPTED = -1;

    /** Its code has not begun. */
    public static final int NEW = 0;

    /** Its code runs, or the stage that its code returned has not completed. */
    public static final int RUNNING = 1;

    /**
     * Held for a moment by one thread, which delivers an interrupt or lets go of the task's thread. The task cannot end
     * meanwhile, so an interrupt never reaches a thread that has gone on to other work. Only a task that returns a value on a
     * thread of its own, and that nobody else holds, does not care: that thread goes on to nothing.
     */
    public static final int HANDSHAKE = 2;

    /** It was cancelled and has not ended. */
    public static final int STOP_REQUESTED = 3;

    /** It ended with a value. All states from here on are final, but for the three of a failure. */
    public static final int SUCCEEDED = 4;

    /** It ended by being cancelled. */
    public static final int CANCELLED = 5;

    /** It failed, and the failure has not been read. */
    public static final int FAILED = 6;

    /** It failed, and the failure was thrown, suppressed, grouped or read from the handle. */
    public static final int FAILED_READ = 7;

    /** It failed, and the failure, which could not be read any more, was reported. */
    public static final int FAILED_REPORTED = 8;

    private TaskStatus() {}

    public static boolean isEnded(int status) {
        return status >= SUCCEEDED;
    }

    public static boolean isFailed(int status) {
        return status >= FAILED;
    }

    /** Whether a thread may begin it. */
    static boolean isUnstarted(int status) {
        return status == NEW || status == BEGINS_INTERRUPTED;
    }
}
