package dev.fanwise.processor.model;

/** Where the largest number of tasks in flight comes from. */
public sealed interface Bound {

    /** It is written in the annotation. */
    record Constant(int number) implements Bound {}

    /** The caller gives it. */
    record GivenByParameter(String name) implements Bound {}
}
