package dev.fanwise.behaviour.generated;

import dev.fanwise.Gather;

/** A public type with a protected constructor and protected tasks, as a library offers it. */
public abstract class OpenHouse {

    /** Two rooms. */
    public record Rooms(String kitchen, String bath) {}

    /** Opens it. */
    protected OpenHouse() {}

    /** Shows both. */
    @Gather
    public abstract Rooms rooms() throws InterruptedException;

    protected String kitchen() {
        return "kitchen";
    }

    protected String bath() {
        return "bath";
    }
}
