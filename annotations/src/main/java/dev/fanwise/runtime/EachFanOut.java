package dev.fanwise.runtime;

import dev.fanwise.Outcome;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One call of a fan-out method that runs a task for each element.
 *
 * @param <E> the type of the elements
 * @param <R> the type of the results
 */
public abstract class EachFanOut<E extends @Nullable Object, R extends @Nullable Object> extends FanOut {

    /** Says that the source does not tell how many elements it has. */
    private static final int UNKNOWN = -1;

    private final String taskName;
    private final ThreadFactory threads;
    private boolean keepsFailures;
    private boolean discardsResults;

    /** How many tasks were created; with bounded concurrency the pull knows. */
    private int size;

    /** The workers' common state, if concurrency is bounded. */
    private @Nullable ElementPull<E, R> pull;

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
        super(name, executor);
        this.taskName = taskName;
        this.threads = threads;
    }

    /**
     * The task of one element.
     *
     * @param element the element
     * @return its result
     * @throws Throwable what the task method throws
     */
    protected abstract R call(E element) throws Throwable;

    /** Makes failures results like any other: the elements of the result are {@link Outcome}s. */
    public final void keepFailures() {
        keepsFailures = true;
    }

    /** Keeps no results: the method returns none. */
    public final void discardResults() {
        discardsResults = true;
    }

    final boolean keepsFailures() {
        return keepsFailures;
    }

    final boolean discardsResults() {
        return discardsResults;
    }

    final String nameOf(int index) {
        return index < 0 ? taskName : taskName + "[" + index + "]";
    }

    /** The task of one element on a thread of its own, or without one. */
    FanOutTask<R> newTask(E element, int index) {
        return new ElementTask<>(this, element, index);
    }

    /** What a worker does for an element. */
    R callAndWait(E element) throws Throwable {
        return call(element);
    }

    /** What is read of the source. */
    Iterator<? extends E> elementsOf(Iterator<? extends E> source) {
        return source;
    }

    /**
     * Starts a task for each element, each on a thread of its own.
     *
     * @param source the elements
     */
    public final void start(Iterable<? extends E> source) {
        start(source.iterator());
    }

    /**
     * Starts a task for each element, each on a thread of its own.
     *
     * @param source the elements
     */
    public final void start(Stream<? extends E> source) {
        start(source.iterator());
    }

    /**
     * Starts a task for each element, each on a thread of its own.
     *
     * @param source the elements
     */
    public final void start(E[] source) {
        start(Arrays.asList(source).iterator());
    }

    /**
     * Starts a task for each element, each on a thread of its own. The source is read on the calling thread;
     * if it throws, the tasks started before are cancelled and joined, and that is thrown.
     *
     * @param source the elements
     */
    public final void start(Iterator<? extends E> source) {
        var elements = elementsOf(source);
        while (decisive() == null) {
            E element;
            try {
                if (!elements.hasNext()) {
                    return;
                }
                element = elements.next();
            } catch (Throwable thrown) {
                throw abort(thrown);
            }
            start(newTask(element, size++), threads);
        }
    }

    /**
     * Starts workers that take the elements one by one.
     *
     * @param concurrency the most elements in flight at any time
     * @param source the elements
     */
    public final void startAtMost(int concurrency, Iterable<? extends E> source) {
        var expected = source instanceof Collection<?> collection ? collection.size() : UNKNOWN;
        pull(concurrency, source.iterator(), expected);
    }

    /**
     * Starts workers that take the elements one by one.
     *
     * @param concurrency the most elements in flight at any time
     * @param source the elements
     */
    public final void startAtMost(int concurrency, Stream<? extends E> source) {
        pull(concurrency, source.iterator(), UNKNOWN);
    }

    /**
     * Starts workers that take the elements one by one.
     *
     * @param concurrency the most elements in flight at any time
     * @param source the elements
     */
    public final void startAtMost(int concurrency, E[] source) {
        pull(concurrency, Arrays.asList(source).iterator(), source.length);
    }

    /**
     * Starts workers that take the elements one by one. The source is read by one worker at a time; if it
     * throws, the call fails with that.
     *
     * @param concurrency the most elements in flight at any time
     * @param source the elements
     */
    public final void startAtMost(int concurrency, Iterator<? extends E> source) {
        pull(concurrency, source, UNKNOWN);
    }

    private void pull(int concurrency, Iterator<? extends E> source, int expectedSize) {
        var begun = new ElementPull<E, R>(this, elementsOf(source), expectedSize);
        pull = begun;
        var workers = expectedSize == UNKNOWN ? concurrency : Math.min(concurrency, expectedSize);
        // The first workers may have taken everything before the last are started.
        for (var started = 0; started < workers && begun.hasMore(); started++) {
            start(new Worker<>(this, begun), threads);
        }
    }

    @Override
    final void stopStarting() {
        if (pull != null) {
            pull.close();
        }
    }

    /**
     * The number of elements.
     *
     * @return how many elements were read
     */
    public final int size() {
        return pull == null ? size : pull.size();
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
        if (pull != null) {
            return pull.takeOutcomes();
        }
        var array = new Object[size];
        var position = size;
        for (var task = newestTask(); task != null; task = task.previous) {
            array[--position] = Objects.requireNonNull(task.outcome());
        }
        return array;
    }
}
