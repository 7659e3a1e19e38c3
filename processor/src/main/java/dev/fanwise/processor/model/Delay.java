package dev.fanwise.processor.model;

import java.time.Duration;

/** Where the time between the starts of two tasks comes from. */
public sealed interface Delay {

    /** It is written in the annotation. */
    record Constant(Duration duration) implements Delay {}

    /** The caller gives it. */
    record GivenByParameter(String name) implements Delay {}
}
