package dev.fanwise.runtime;

import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A component of type {@link dev.fanwise.Outcome} filled by a stage that was there before the call: its
 * failure does not end the call.
 *
 * @param <T> the type of the outcome's value
 */
public final class StageOutcomeSlot<T extends @Nullable Object> extends StageSlot<T> {

    /**
     * Creates a slot that has not been started.
     *
     * @param fanOut the call it belongs to
     * @param name the name of the parameter that holds the stage
     * @param stage what to wait for
     * @throws NullPointerException if {@code stage} is null; the message is the parameter's name
     */
    public StageOutcomeSlot(FanOut fanOut, String name, CompletionStage<? extends T> stage) {
        super(fanOut, name, stage);
    }

    @Override
    boolean isFailureCounted() {
        return false;
    }
}
