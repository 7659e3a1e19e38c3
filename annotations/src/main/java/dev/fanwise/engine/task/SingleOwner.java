package dev.fanwise.engine.task;

import dev.fanwise.FanOutOptions;

/** What a task belongs to that stands for itself: whoever has its handle can read it. */
public final class SingleOwner extends TaskOwner {

    public SingleOwner(String name, FanOutOptions options) {
        super(name, options);
    }

    @Override
    protected void ended(FanOutTask<?> task, int status) {}

    @Override
    protected boolean handsOutTasks() {
        return true;
    }
}
