package dev.fanwise.runtime;

import dev.fanwise.engine.task.FanOutTask;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** A task started in a task group, known by a name of its own or by its number among all of the group. */
final class GroupTask<T extends @Nullable Object> extends FanOutTask<T> {

    private final @Nullable String name;
    private int index;

    GroupTask(TaskScope<?> scope, @Nullable String name, Callable<? extends T> callable) {
        super(scope, callable);
        this.name = name;
    }

    @Override
    public void follow(@Nullable FanOutTask<?> before) {
        super.follow(before);
        index = before instanceof GroupTask<?> other ? other.index + 1 : 0;
    }

    /** How many tasks were created in the group before; starts again below zero if they are too many to count. */
    int index() {
        return index;
    }

    @Override
    protected @Nullable Object execute(@Nullable Object input) throws Throwable {
        return ((Callable<?>) Objects.requireNonNull(input)).call();
    }

    /** A cancelled task may learn of that by being refused another: that is its end, not a failure. */
    @Override
    protected boolean isCancelledBy(Throwable thrown) {
        return super.isCancelledBy(thrown) || (thrown instanceof RejectedByScopeException && isStopRequested());
    }

    @Override
    public String name() {
        return name == null ? "task[" + index + "]" : name;
    }

    @Override
    public @Nullable String threadName(String made) {
        return name == null ? null : owner().name() + "/" + name;
    }
}
