package dev.fanwise.engine.task;

import dev.fanwise.Task;
import java.util.AbstractSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Different tasks in the order in which they were started. Immutable. Who goes along them pays for nothing else: where a
 * task is, the set knows from the first time on that it is asked for one.
 *
 * @param <T> the type of the values
 */
public abstract class ImmutableTasks<T extends @Nullable Object> extends AbstractSet<Task<T>> {

    private volatile @Nullable Set<Task<T>> index;

    ImmutableTasks() {}

    @Override
    public final boolean contains(@Nullable Object task) {
        var current = index;
        if (current == null) {
            current = new HashSet<>();
            current.addAll(this);
            index = current;
        }
        return current.contains(task);
    }

    @Override
    public final void clear() {
        throw new UnsupportedOperationException();
    }
}
