package dev.fanwise.runtime;

import dev.fanwise.FanOutOptions;
import dev.fanwise.engine.task.Discards;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/**
 * One call of a fan-out method that runs a task for each element, and discards results that are not received.
 *
 * @param <E> the type of the elements
 * @param <C> what the code of a task returns: the type of the results, or a stage or task of it
 * @param <R> the type of the results
 */
public abstract class DiscardingEachFanOut<
                E extends @Nullable Object, C extends @Nullable Object, R extends @Nullable Object>
        extends EachFanOut<E, C, R> {

    @SuppressWarnings("this-escape") // it is not used before the first start
    private final Discards discards = new Discards(this);

    /**
     * Begins a call.
     *
     * @param name the type and method, for messages
     * @param taskName the name of the task method; an element's task has its index behind it
     * @param options which threads and clock it has
     * @param threads makes threads, where the options have no executor
     */
    protected DiscardingEachFanOut(String name, String taskName, FanOutOptions options, ThreadFactory threads) {
        super(name, taskName, options, threads);
    }

    @Override
    protected abstract void discardResult(R result) throws Throwable;

    @Override
    protected final Discards discards() {
        return discards;
    }
}
