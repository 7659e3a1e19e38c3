package dev.fanwise.runtime;

import dev.fanwise.Outcome;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/**
 * One call of a fan-out method whose results are keyed by element. Equal elements share one task.
 *
 * @param <E> the type of the elements
 * @param <R> the type of the results
 */
public abstract class KeyedFanOut<E extends @Nullable Object, R extends @Nullable Object> extends EachFanOut<E, R> {

    private final Keys<E> keys = new Keys<>();

    /**
     * Begins a call.
     *
     * @param name the type and method, for messages
     * @param taskName the name of the task method
     * @param executor what runs the tasks; null for threads of their own
     * @param threads makes those threads
     */
    protected KeyedFanOut(String name, String taskName, @Nullable Executor executor, ThreadFactory threads) {
        super(name, taskName, executor, threads);
    }

    @Override
    final Iterator<? extends E> elementsOf(Iterator<? extends E> source) {
        return keys.collectedFrom(source);
    }

    /**
     * The results by element, in the order in which the elements came first.
     *
     * @return an unmodifiable map
     */
    public final Map<E, R> resultsByElement() {
        return keys.mapTo(results());
    }

    /**
     * How each element ended, by element, in the order in which the elements came first.
     *
     * @return an unmodifiable map
     */
    public final Map<E, Outcome<R>> outcomesByElement() {
        return keys.mapTo(outcomes());
    }
}
