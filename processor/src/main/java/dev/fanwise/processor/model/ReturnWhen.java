package dev.fanwise.processor.model;

/** The event that ends a wait; the constants are those of the annotations' enum. */
public enum ReturnWhen {
    ALL_COMPLETED,
    FIRST_COMPLETED,
    FIRST_EXCEPTION,
    FIRST_SUCCEEDED
}
