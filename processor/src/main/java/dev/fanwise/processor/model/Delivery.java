package dev.fanwise.processor.model;

/** How the code of a task gives its result. */
public enum Delivery {

    /** It returns it. */
    VALUE,

    /** There is none. */
    NOTHING,

    /** It returns a {@code CompletionStage} of it. */
    STAGE,

    /** It returns a {@code Task} of it. */
    TASK
}
