package dev.fanwise.runtime;

import dev.fanwise.Outcome;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/**
 * One call of a fan-out method over the entries of a map whose results are keyed by the map's keys, where the task method returns a stage.
 *
 * @param <K> the type of the keys
 * @param <V> the type of the map's values
 * @param <R> the type of the results
 */
public abstract class AsyncEntriesFanOut<
                K extends @Nullable Object, V extends @Nullable Object, R extends @Nullable Object>
        extends AsyncEachFanOut<Map.Entry<K, V>, R> {

    private final EntryKeys<K, V> keys = new EntryKeys<>();

    /**
     * Begins a call.
     *
     * @param name the type and method, for messages
     * @param taskName the name of the task method
     * @param executor what runs the tasks; null for threads of their own
     * @param threads makes those threads
     */
    protected AsyncEntriesFanOut(String name, String taskName, @Nullable Executor executor, ThreadFactory threads) {
        super(name, taskName, executor, threads);
    }

    @Override
    final Iterator<? extends Map.Entry<K, V>> elementsOf(Iterator<? extends Map.Entry<K, V>> source) {
        return keys.collectedFrom(source);
    }

    /**
     * The results by key, in the map's order.
     *
     * @return an unmodifiable map
     */
    public final Map<K, R> resultsByKey() {
        return keys.mapTo(results());
    }

    /**
     * How each entry's task ended, by key, in the map's order.
     *
     * @return an unmodifiable map
     */
    public final Map<K, Outcome<R>> outcomesByKey() {
        return keys.mapTo(outcomes());
    }
}
