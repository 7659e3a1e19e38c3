package dev.fanwise.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The task of a component of type {@link dev.fanwise.Outcome}: its failure does not end the call.
 *
 * @param <T> the type of the outcome's value
 */
public abstract class OutcomeSlot<T extends @Nullable Object> extends Slot<T> {

    /**
     * Creates a slot that has not been started.
     *
     * @param fanOut the call it belongs to
     * @param name the name of the task
     */
    protected OutcomeSlot(FanOut fanOut, String name) {
        super(fanOut, name);
    }

    @Override
    final boolean isFailureCounted() {
        return false;
    }
}
