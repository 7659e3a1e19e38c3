package dev.fanwise.runtime;

import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * The task of one record component, where the task method returns a stage of the component's value.
 *
 * @param <T> the type of the component
 */
public abstract class AsyncSlot<T extends @Nullable Object> extends AsyncTask<T> {

    private final String name;

    /**
     * Creates a slot that has not been started.
     *
     * @param fanOut the call it belongs to
     * @param name the name of the task
     */
    protected AsyncSlot(FanOut fanOut, String name) {
        super(fanOut, null);
        this.name = name;
    }

    /**
     * The task's code.
     *
     * @return the stage that completes with the value of the component
     * @throws Throwable what the task method throws
     */
    protected abstract CompletionStage<? extends T> call() throws Throwable;

    @Override
    final @Nullable Object execute(@Nullable Object input) throws Throwable {
        return call();
    }

    @Override
    public final String name() {
        return name;
    }
}
