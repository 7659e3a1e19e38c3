package dev.fanwise.runtime;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** A task started in a task group, known by its number among all of the group. */
class GroupTask<T extends @Nullable Object> extends FanOutTask<T> {

    private int index;

    GroupTask(FanOut scope, Callable<? extends T> callable) {
        super(scope, callable);
    }

    @Override
    final void follow(@Nullable FanOutTask<?> before) {
        super.follow(before);
        index = before instanceof GroupTask<?> other ? other.index + 1 : 0;
    }

    /** How many tasks were created in the group before; starts again below zero if they are too many to count. */
    final int index() {
        return index;
    }

    @Override
    @Nullable Object execute(@Nullable Object input) throws Throwable {
        return ((Callable<?>) Objects.requireNonNull(input)).call();
    }

    /** A task that was asked to stop may learn of it by being refused another: that is its end, not a failure. */
    @Override
    final boolean isCancelledBy(Throwable thrown) {
        return super.isCancelledBy(thrown) || (thrown instanceof TaskRefusedException && isStopRequested());
    }

    @Override
    public String name() {
        return "task[" + index + "]";
    }
}
