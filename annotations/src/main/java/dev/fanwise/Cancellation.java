package dev.fanwise;

/** What happens to running tasks when a fan-out method is about to return or throw. */
public enum Cancellation {

    /** They continue running; the method does not wait for them. */
    LEAVE,

    /** They are cancelled: their threads are interrupted. The method does not wait for them. */
    CANCEL,

    /**
     * They are cancelled and joined: the method returns only when all of them are done. A non-interruptible
     * task makes the method wait for as long as it runs.
     */
    CANCEL_AND_JOIN
}
