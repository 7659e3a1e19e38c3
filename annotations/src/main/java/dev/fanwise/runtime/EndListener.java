package dev.fanwise.runtime;

/** Is told that a task has ended, on the thread that ended it or on the one that asks. */
interface EndListener {

    /** Called once for each task it was added to. Must not throw and must not wait. */
    void ended(FanOutTask<?> task);
}
