package dev.fanwise.runtime;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/**
 * One call of a fan-out method that runs a task for each element, where the task method returns a stage.
 *
 * @param <E> the type of the elements
 * @param <R> the type of the results
 */
public abstract class AsyncEachFanOut<E extends @Nullable Object, R extends @Nullable Object> extends EachFanOut<E, R> {

    /**
     * Begins a call.
     *
     * @param name the type and method, for messages
     * @param taskName the name of the task method
     * @param executor what runs the tasks; null for threads of their own
     * @param threads makes those threads
     */
    protected AsyncEachFanOut(String name, String taskName, @Nullable Executor executor, ThreadFactory threads) {
        super(name, taskName, executor, threads);
    }

    /**
     * The task of one element.
     *
     * @param element the element
     * @return the stage of its result
     * @throws Throwable what the task method throws
     */
    protected abstract CompletionStage<? extends R> callAsync(E element) throws Throwable;

    @Override
    protected final R call(E element) {
        throw new AssertionError("an asynchronous task is not called");
    }

    @Override
    FanOutTask<R> newTask(E element, int index) {
        return new AsyncElementTask<>(this, element, index);
    }

    /** A worker bounds what is in flight, so it waits: the threads are as many as the elements in flight. */
    @Override
    R callAndWait(E element) throws Throwable {
        return StageWait.valueOf(callAsync(element));
    }
}
