package dev.fanwise.runtime;

import dev.fanwise.Task;
import dev.fanwise.engine.task.GivenTask;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A component filled by a stage or a task that was there before the call. It needs no thread.
 *
 * @param <T> the type of the component
 */
public final class GivenSlot<T extends @Nullable Object> extends GivenTask<T> implements Need {

    private final String name;

    /**
     * Creates what has not begun to wait.
     *
     * @param fanOut the call it belongs to
     * @param name the name of the parameter that holds the stage
     * @param stage what to wait for
     * @throws NullPointerException if {@code stage} is null; the message is the parameter's name
     */
    public GivenSlot(FanOut fanOut, String name, CompletionStage<? extends T> stage) {
        super(fanOut, Objects.requireNonNull(stage, name));
        this.name = name;
    }

    /**
     * Creates what has not begun to wait.
     *
     * @param fanOut the call it belongs to
     * @param name the name of the parameter that holds the task
     * @param task what to wait for
     * @throws NullPointerException if {@code task} is null; the message is the parameter's name
     */
    public GivenSlot(FanOut fanOut, String name, Task<? extends T> task) {
        super(fanOut, Objects.requireNonNull(task, name));
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }
}
