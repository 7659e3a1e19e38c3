package dev.fanwise.processor.model;

/** Which tasks a fan-out method runs. */
public sealed interface Tasks permits Slots, Each, Body {

    /** Whether failures are results: no task of the method can make it throw. */
    boolean tolerant();

    /** Whether results that are not received are given to a method. */
    boolean discards();

    /** Whether some failures are results, and others are not. */
    default boolean partlyTolerant() {
        return false;
    }
}
