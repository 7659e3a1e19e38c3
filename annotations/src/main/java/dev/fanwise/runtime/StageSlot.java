package dev.fanwise.runtime;

import java.util.Objects;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A component filled by a stage that was there before the call. It needs no thread.
 *
 * @param <T> the type of the component
 */
public class StageSlot<T extends @Nullable Object> extends AsyncSlot<T> {

    private final CompletionStage<? extends T> stage;

    /**
     * Creates a slot that has not been started.
     *
     * @param fanOut the call it belongs to
     * @param name the name of the parameter that holds the stage
     * @param stage what to wait for
     * @throws NullPointerException if {@code stage} is null; the message is the parameter's name
     */
    public StageSlot(FanOut fanOut, String name, CompletionStage<? extends T> stage) {
        super(fanOut, name);
        this.stage = Objects.requireNonNull(stage, name);
    }

    /** Begins to wait. The calling thread has nothing to run, and stays as it is. */
    final void begin() {
        if (beginWithoutThread()) {
            returned(stage);
        }
    }

    @Override
    protected final CompletionStage<? extends T> call() {
        return stage;
    }
}
