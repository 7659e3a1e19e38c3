package dev.fanwise.runtime;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Where a task belongs that no coordinator waits for. */
final class Detached extends FanOut {

    Detached(String name, @Nullable Executor executor) {
        super(name, executor);
    }

    @Override
    void ended(FanOutTask<?> task, int status) {}

    @Override
    boolean handsOutTasks() {
        return true;
    }
}
