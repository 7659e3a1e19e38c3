package dev.fanwise.runtime;

import dev.fanwise.FanOutOptions;
import dev.fanwise.engine.task.Discards;

/** One call of a fan-out method that discards results of components that are not received. */
public final class DiscardingFanOut extends FanOut {

    private final Discards discards = new Discards(this);

    /**
     * Begins a call.
     *
     * @param name the type and method, for messages
     * @param options which threads and clock it has
     */
    public DiscardingFanOut(String name, FanOutOptions options) {
        super(name, options);
    }

    @Override
    protected Discards discards() {
        return discards;
    }
}
