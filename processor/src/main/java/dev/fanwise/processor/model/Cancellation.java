package dev.fanwise.processor.model;

/** What becomes of tasks that still run; the constants are those of the annotations' enum. */
public enum Cancellation {
    LEAVE,
    CANCEL,
    CANCEL_AND_JOIN
}
