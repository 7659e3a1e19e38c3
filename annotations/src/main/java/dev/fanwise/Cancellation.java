package dev.fanwise;

/** What becomes of tasks that still run at the moment a fan-out method is about to end. */
public enum Cancellation {

    /** They keep running, and nobody waits for them. */
    LEAVE,

    /** They are asked to stop (their threads are interrupted), and nobody waits for them. */
    CANCEL,

    /**
     * They are asked to stop, and the method returns only when all of them have ended. A task that is
     * deaf to interruption makes the method wait for as long as it runs.
     */
    CANCEL_AND_JOIN
}
