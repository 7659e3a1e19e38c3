package dev.fanwise.cluster.protocol;

/** What became of interrupts on the member, so that the caller's thread is left as if the code had run on it. */
public enum InterruptState {
    /** No cancellation reached the code. */
    NOT_SEEN,
    /** A cancellation reached the code, which has cleared the interrupt status. */
    CLEARED,
    /** The interrupt status was set when the code ended. */
    SET
}
