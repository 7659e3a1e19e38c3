package dev.fanwise;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link WaitFor} method found when its waiting was over: a snapshot, which does not change as tasks
 * go on to end.
 *
 * @param done the tasks that had ended, in the order in which they were started; unmodifiable
 * @param pending the tasks that had not, in the order in which they were started; unmodifiable
 * @param <T> the type of the tasks' values
 */
public record Waited<T extends @Nullable Object>(Set<Task<T>> done, Set<Task<T>> pending) {

    /**
     * Copies the sets, keeping their order.
     *
     * @throws NullPointerException if one of them is null
     */
    public Waited {
        done = Collections.unmodifiableSet(new LinkedHashSet<>(done));
        pending = Collections.unmodifiableSet(new LinkedHashSet<>(pending));
    }
}
