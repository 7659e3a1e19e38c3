package dev.fanwise.engine.task;

import org.jspecify.annotations.Nullable;

/** A task of a model. */
abstract class ModelTask extends FanOutTask<String> {

    ModelTask(TaskOwner owner) {
        super(owner, null);
    }

    abstract String call() throws Exception;

    @Override
    protected final @Nullable Object execute(@Nullable Object input) throws Exception {
        return call();
    }

    @Override
    public final String name() {
        return "task";
    }
}
