package dev.fanwise.processor.model;

import java.time.Duration;

/** Where the longest time that a call may take comes from. */
public sealed interface Timeout {

    /** It is written in the annotation. */
    record Constant(Duration duration) implements Timeout {}

    /** The caller gives it. */
    record GivenByParameter(String name) implements Timeout {}
}
