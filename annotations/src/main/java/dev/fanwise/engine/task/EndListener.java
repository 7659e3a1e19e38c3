package dev.fanwise.engine.task;

/** Is told that a task has ended, on the thread that ended it or on the one that asks. */
public interface EndListener {

    /** Called once for each task it was added to. Must not wait. */
    void ended(FanOutTask<?> task);

    /** Whether code of the user's is called, which may wait all the same: it is told after all others. */
    default boolean callsBack() {
        return false;
    }

    /** Whether it need not be told any more, as no one has what it would tell. Once that is so, it stays so. */
    default boolean isForgotten() {
        return false;
    }

    /** Whether it still has to be told, so that the task must learn of its own end. */
    default boolean isWaiting() {
        return true;
    }
}
