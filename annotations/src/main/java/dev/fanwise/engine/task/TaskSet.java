package dev.fanwise.engine.task;

import dev.fanwise.Task;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tasks in the order in which they were started, of which none comes twice. It never changes. Who goes along it pays for nothing
 * else: where a task is, it knows from the first time on that it is asked for one.
 *
 * @param <T> the type of the values
 */
public final class TaskSet<T extends @Nullable Object> extends AbstractSet<Task<T>> {

    private final List<Task<T>> tasks;
    private volatile @Nullable Set<Task<T>> index;

    /**
     * Creates a set.
     *
     * @param tasks different tasks, in a list that does not change any more
     */
    public TaskSet(List<Task<T>> tasks) {
        this.tasks = Collections.unmodifiableList(tasks);
    }

    @Override
    public int size() {
        return tasks.size();
    }

    @Override
    public Iterator<Task<T>> iterator() {
        return tasks.iterator();
    }

    @Override
    public boolean contains(@Nullable Object task) {
        var current = index;
        if (current == null) {
            current = new HashSet<>(tasks);
            index = current;
        }
        return current.contains(task);
    }

    @Override
    public void clear() {
        throw new UnsupportedOperationException();
    }
}
