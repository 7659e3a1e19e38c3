package dev.fanwise.runtime;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** A task started in a task group under a name of its own. */
final class NamedGroupTask<T extends @Nullable Object> extends GroupTask<T> {

    private final String name;

    NamedGroupTask(FanOut scope, String name, Callable<? extends T> callable) {
        super(scope, callable);
        this.name = name;
    }

    @Override
    @Nullable Object execute(@Nullable Object input) throws Throwable {
        if (!fanOut.hasExecutor()) {
            // A thread dump then tells whom the scope is waiting for.
            Thread.currentThread().setName(fanOut.name() + "/" + name);
        }
        return super.execute(input);
    }

    @Override
    public String name() {
        return name;
    }
}
