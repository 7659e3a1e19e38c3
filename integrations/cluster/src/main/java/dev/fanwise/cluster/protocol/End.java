package dev.fanwise.cluster.protocol;

/** How a task on a member ended, as its caller sees it. */
public sealed interface End {

    /**
     * Its code returned.
     *
     * @param result what it returned, as bytes
     * @param interrupt what became of interrupts
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Value(byte[] result, InterruptState interrupt) implements End {}

    /**
     * Its code threw.
     *
     * @param failure what it threw, as bytes
     * @param isCancelled whether that counts as the cancellation of the task
     * @param interrupt what became of interrupts
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Failure(byte[] failure, boolean isCancelled, InterruptState interrupt) implements End {}

    /**
     * It has not run.
     *
     * @param reason why
     */
    record Refused(Refusal reason) implements End {}

    /**
     * Whether it has run is not known.
     *
     * @param reason why, after the name of the member
     */
    record Lost(String reason) implements End {}
}
