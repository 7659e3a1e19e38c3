package dev.fanwise.model;

/** What must hold in every order of steps. Broken ones name themselves in the failure of a model check. */
public enum Invariant {
    /** A task ends in one way, and a call is decided by one event; what comes later does not change it. */
    ONE_OUTCOME,

    /**
     * Who waits goes on when what it waits for has happened, and who is cancelled hears of it. The checker tells: all threads
     * that are left wait.
     */
    NO_LOST_WAKE_UP,

    /** No interrupt of the engine's stands in a thread when the code that it was for has ended, or comes later. */
    NO_INTERRUPT_AFTER_RETURN,

    /** An interrupt from outside is thrown or left standing: not both, not neither. */
    NO_LOST_INTERRUPT,

    /** A failure is thrown, suppressed, an outcome, or reported: once. */
    EVERY_FAILURE_ACCOUNTED_FOR,

    /** When a call that waits for its tasks returns, every one that it took has ended, and none begins after that. */
    EVERY_TASK_ENDED,

    /** The observers of a task know of its end when those who wait for it go on. */
    OBSERVERS_FIRST,

    /** Every task is run once, by one thread, and its end is told once. */
    RUN_ONCE,

    /** Never more tasks run at a time than may. */
    BOUNDED,

    /** A call that is over leaves nothing with what goes on. */
    NOTHING_LEFT_BEHIND,

    /** What was offered is closed once if the task was cancelled, and never when it has ended or taken the offer back. */
    CLOSED_ONCE_AND_IN_TIME;

    public void require(boolean condition) {
        if (!condition) {
            throw new AssertionError(name());
        }
    }

    /** How the checker words it. */
    public String message() {
        return this == NO_LOST_WAKE_UP ? "Concurrent test has hung" : "java.lang.AssertionError: " + name();
    }
}
