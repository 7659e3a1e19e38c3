package dev.fanwise.runtime;

import dev.fanwise.engine.task.FanOutTask;
import org.jspecify.annotations.Nullable;

/**
 * The task of one record component.
 *
 * @param <T> the type of the component
 */
public abstract non-sealed class Slot<T extends @Nullable Object> extends FanOutTask<T> implements Need {

    private final String name;

    /**
     * Creates a task that has not been started.
     *
     * @param fanOut the call it belongs to
     * @param name the name of the task
     */
    protected Slot(FanOut fanOut, String name) {
        super(fanOut, null);
        this.name = name;
    }

    /**
     * The task's code.
     *
     * @return the value of the component
     * @throws Throwable what the task method throws
     */
    protected abstract T call() throws Throwable;

    @Override
    @SuppressWarnings("unchecked") // what the typed method returned
    protected final void discard(Object value) throws Throwable {
        discardResult((T) value);
    }

    /**
     * Discards the value, which is not received: it came too late, or the call has failed. Called at most once, only for a call
     * that discards.
     *
     * @param value what the task has given; never null
     * @throws Throwable what the method that discards it throws, which is reported
     */
    protected void discardResult(T value) throws Throwable {}

    @Override
    protected final @Nullable Object execute(@Nullable Object input) throws Throwable {
        return call();
    }

    @Override
    public final String name() {
        return name;
    }
}
