package dev.fanwise.runtime;

import dev.fanwise.Task;
import dev.fanwise.engine.task.FanOutTask;
import dev.fanwise.engine.task.GivenTask;
import org.jspecify.annotations.Nullable;

/** An element that is a task or stage that was there before the call, seen from the call. */
final class GivenElement<R extends @Nullable Object> extends GivenTask<R> implements Indexed {

    private final int index;

    GivenElement(GivenFanOut<R> fanOut, Object given, int index) {
        super(fanOut, given);
        this.index = index;
    }

    @Override
    public int index() {
        return index;
    }

    Task<?> handle() {
        return given() instanceof Task<?> task ? task : this;
    }

    @Override
    protected boolean isHandle() {
        return handle() == this;
    }

    @Override
    public String name() {
        return given() instanceof FanOutTask<?> task ? task.name() : ((GivenFanOut<?>) owner()).nameOf(index);
    }
}
