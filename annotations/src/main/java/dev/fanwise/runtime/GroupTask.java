package dev.fanwise.runtime;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** A task started in a task group. */
final class GroupTask<T extends @Nullable Object> extends FanOutTask<T> {

    private final @Nullable String name;
    private final int index;

    GroupTask(FanOut scope, @Nullable String name, int index, Callable<? extends T> callable) {
        super(scope, callable);
        this.name = name;
        this.index = index;
    }

    @Override
    @Nullable Object execute(@Nullable Object input) throws Throwable {
        if (name != null && !fanOut.hasExecutor()) {
            // A thread dump then tells whom the scope is waiting for.
            Thread.currentThread().setName(fanOut.name() + "/" + name);
        }
        return ((Callable<?>) Objects.requireNonNull(input)).call();
    }

    /** A task that was asked to stop may learn of it by being refused another: that is its end, not a failure. */
    @Override
    boolean isCancelledBy(Throwable thrown) {
        return super.isCancelledBy(thrown) || (thrown instanceof TaskRefusedException && isStopRequested());
    }

    @Override
    public String name() {
        return name != null ? name : "task[" + index + "]";
    }
}
