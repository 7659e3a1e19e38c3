package dev.fanwise;

/** The event for which a {@link WaitFor} method waits. */
public enum ReturnWhen {

    /** Every task is done: with a value, a failure, or cancelled. */
    ALL_COMPLETED,

    /** One task is done: with a value, a failure, or cancelled. */
    FIRST_COMPLETED,

    /**
     * One task has failed. Cancellation is not a failure. If no task fails, this is {@link
     * #ALL_COMPLETED}.
     */
    FIRST_EXCEPTION,

    /** One task has returned a value. If no task does, this is {@link #ALL_COMPLETED}. */
    FIRST_SUCCEEDED
}
