package dev.fanwise.runtime;

import dev.fanwise.Outcome;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/**
 * One call of a fan-out method that runs a task for each element.
 *
 * @param <E> the type of the elements
 * @param <R> the type of the results
 */
public abstract class EachFanOut<E extends @Nullable Object, R extends @Nullable Object> extends ElementStarts<E, R> {

    /** The results by position, once somebody has asked for one. */
    private @Nullable Object @Nullable [] results;

    /**
     * Begins a call.
     *
     * @param name the type and method, for messages
     * @param taskName the name of the task method; an element's task has its index behind it
     * @param executor what runs the tasks; null for threads of their own
     * @param threads makes those threads
     */
    protected EachFanOut(String name, String taskName, @Nullable Executor executor, ThreadFactory threads) {
        super(name, taskName, executor, threads);
    }

    /**
     * The task of one element.
     *
     * @param element the element
     * @return its result
     * @throws Throwable what the task method throws
     */
    protected abstract R call(E element) throws Throwable;

    @Override
    final EachFanOut<E, R> self() {
        return this;
    }

    /** The task of one element on a thread of its own, or without one. */
    @Override
    FanOutTask<R> newTask(E element, int index) {
        return new ElementTask<>(this, element, index);
    }

    /** What a worker does for an element. */
    @Override
    R callAndWait(E element) throws Throwable {
        return call(element);
    }

    /**
     * The number of elements.
     *
     * @return how many elements were read
     */
    public final int size() {
        var pull = pull();
        return pull == null ? tasksCreated() : pull.size();
    }

    /**
     * The result of one element.
     *
     * @param index the element's position
     * @return its result
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // only what call returned is stored
    public final R result(int index) {
        if (results == null) {
            results = resultArray(new Object[size()]);
        }
        return (R) results[index];
    }

    /**
     * The results in the order of the elements.
     *
     * @return an unmodifiable list
     */
    @SuppressWarnings("unchecked") // only what call returned is stored
    public final List<R> results() {
        return (List<R>) Collections.unmodifiableList(Arrays.asList(resultArray(new Object[size()])));
    }

    /**
     * The results in the order of the elements.
     *
     * @param type an array of the type wanted
     * @return a new array, or {@code type} itself if it has the right length
     */
    public final R[] results(R[] type) {
        return resultArray(type.length == size() ? type : Arrays.copyOf(type, size()));
    }

    private <A extends @Nullable Object> A[] resultArray(A[] array) {
        var pull = pull();
        if (pull != null) {
            return pull.copyInto(array);
        }
        var position = array.length;
        for (var task = newestTask(); task != null; task = task.previous) {
            array[--position] = resultOf(task);
        }
        return array;
    }

    // Every task of this fan-out is a FanOutTask of the results' type, which the array's type repeats.
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <A extends @Nullable Object> A resultOf(FanOutTask<?> task) {
        return ((FanOutTask<A>) task).result();
    }

    /**
     * How each element ended, in the order of the elements.
     *
     * @return an unmodifiable list
     */
    @SuppressWarnings("unchecked") // only outcomes of R are stored
    public final List<Outcome<R>> outcomes() {
        return (List<Outcome<R>>) (List<?>) Collections.unmodifiableList(Arrays.asList(outcomeArray()));
    }

    private @Nullable Object[] outcomeArray() {
        var pull = pull();
        if (pull != null) {
            return pull.takeOutcomes();
        }
        var array = new Object[tasksCreated()];
        var position = array.length;
        for (var task = newestTask(); task != null; task = task.previous) {
            array[--position] = Objects.requireNonNull(task.outcome());
        }
        return array;
    }
}
