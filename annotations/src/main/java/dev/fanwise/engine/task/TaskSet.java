package dev.fanwise.engine.task;

import dev.fanwise.Task;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of a list of its own.
 *
 * @param <T> the type of the values
 */
public final class TaskSet<T extends @Nullable Object> extends ImmutableTasks<T> {

    private final List<Task<T>> tasks;

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
}
