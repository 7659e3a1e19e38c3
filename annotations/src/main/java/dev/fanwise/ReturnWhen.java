package dev.fanwise;

/** The event that ends the waiting of a {@link WaitFor} method. */
public enum ReturnWhen {

    /** Every task has ended, in whatever way. */
    ALL_COMPLETED,

    /** One task has ended, in whatever way: with a result, with a failure, or cancelled. */
    FIRST_COMPLETED,

    /**
     * One task has failed. A cancelled task is not a failed one; if none fails, this is {@link
     * #ALL_COMPLETED}.
     */
    FIRST_EXCEPTION,

    /** One task has returned a result; if none does, this is {@link #ALL_COMPLETED}. */
    FIRST_SUCCEEDED
}
