package dev.fanwise;

import dev.fanwise.engine.task.ImmutableTasks;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The result of a {@link WaitFor} method: the tasks that were done and those that were pending when the wait ended. It is a
 * snapshot, which does not change when more tasks complete.
 *
 * @param done the tasks that were done, in the order in which they were started; unmodifiable
 * @param pending the tasks that were not done, in the order in which they were started; unmodifiable
 * @param <T> the type of the tasks' values
 */
public record Waited<T extends @Nullable Object>(Set<Task<T>> done, Set<Task<T>> pending) {

    /**
     * Copies the sets and keeps their order.
     *
     * @throws NullPointerException if an argument is null
     */
    public Waited {
        done = unchanging(done);
        pending = unchanging(pending);
    }

    private static <T extends @Nullable Object> Set<Task<T>> unchanging(Set<Task<T>> tasks) {
        // Those of the engine do not change.
        return tasks instanceof ImmutableTasks<T> ? tasks : Collections.unmodifiableSet(new LinkedHashSet<>(tasks));
    }
}
