package dev.fanwise.runtime;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a call over elements reads its source and starts a task for each. */
abstract class ElementStarts<E extends @Nullable Object, R extends @Nullable Object> extends FanOut {

    /** Says that the source does not tell how many elements it has. */
    private static final int UNKNOWN = -1;

    private final String taskName;
    private final ThreadFactory threads;
    private boolean keepsFailures;
    private boolean discardsResults;

    /** The most tasks with handles that run at any time, or 0 for no bound. */
    private int mostAtOnce;

    /** How many tasks were created; with bounded concurrency the pull knows. */
    private int size;

    /** The workers' common state, if concurrency is bounded. */
    private @Nullable ElementPull<E, R> pull;

    /**
     * Begins a call.
     *
     * @param name the type and method, for messages
     * @param taskName the name of the task method; an element's task has its index behind it
     * @param executor what runs the tasks; null for threads of their own
     * @param threads makes those threads
     */
    ElementStarts(String name, String taskName, @Nullable Executor executor, ThreadFactory threads) {
        super(name, executor);
        this.taskName = taskName;
        this.threads = threads;
    }

    /** Makes failures results like any other: the elements of the result are {@link dev.fanwise.Outcome}s. */
    public final void keepFailures() {
        keepsFailures = true;
    }

    /** Keeps no results: the method returns none. */
    public final void discardResults() {
        discardsResults = true;
    }

    /**
     * Bounds the tasks that run at any time. All have a handle at once; those that wait for their turn get it also
     * after the call has returned. Called before the start.
     *
     * @param concurrency the largest number
     */
    public final void atMost(int concurrency) {
        mostAtOnce = concurrency;
    }

    /** A worker that was cancelled before it ran had no element, so no task of the call was cancelled. */
    @Override
    final void ended(FanOutTask<?> task, int status) {
        if (status == TaskStatus.CANCELLED && task instanceof Worker && task.exception() == null) {
            countOff();
        } else {
            super.ended(task, status);
        }
    }

    @Override
    final boolean reusesThreads() {
        return super.reusesThreads() || mostAtOnce > 0;
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
    abstract FanOutTask<R> newTask(E element, int index);

    abstract EachFanOut<E, R> self();

    /** What a worker does for an element. */
    abstract R callAndWait(E element) throws Throwable;

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
        if (mostAtOnce > 0) {
            startInTurn(elements);
            return;
        }
        while (!isStartedInVain()) {
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

    /** A bound of tasks with handles: all are there at once, but few have a thread. */
    private void startInTurn(Iterator<? extends E> elements) {
        var bounded = new BoundedThreads(this, threads, mostAtOnce);
        try {
            while (elements.hasNext()) {
                var task = newTask(elements.next(), size++);
                add(task);
                bounded.submit(task);
            }
        } catch (Throwable refused) {
            throw abort(refused);
        }
    }

    /**
     * Starts the tasks one after the other: the next when some time has passed or the one before has ended without a
     * value. Returns when all are started or the call is decided; what was not started by then never is.
     *
     * @param stagger the time between two starts
     * @param source the elements, read one by one
     * @throws InterruptedException if the calling thread is interrupted before that
     */
    public final void startStaggered(Duration stagger, Iterator<? extends E> source) throws InterruptedException {
        start(source, new StaggeredStart(this, stagger, mostAtOnce, null));
    }

    /**
     * Starts the tasks one after the other: the next when some time has passed or the one before has ended without a
     * value. Returns when all are started, the call is decided, or the deadline has passed; what was not started by
     * then never is.
     *
     * @param stagger the time between two starts
     * @param source the elements, read one by one
     * @param deadline the latest moment
     * @throws InterruptedException if the calling thread is interrupted before that
     */
    public final void startStaggered(Duration stagger, Iterator<? extends E> source, Deadline deadline)
            throws InterruptedException {
        start(source, new StaggeredStart(this, stagger, mostAtOnce, deadline));
    }

    private void start(Iterator<? extends E> source, StaggeredStart turns) throws InterruptedException {
        var elements = elementsOf(source);
        try {
            FanOutTask<R> before = null;
            while (elements.hasNext() && turns.awaitTurnAfter(before)) {
                before = newTask(elements.next(), size++);
                start(before, threads);
            }
        } catch (RuntimeException | Error thrown) {
            throw abort(thrown);
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
        var workers = expectedSize == UNKNOWN ? concurrency : Math.min(concurrency, expectedSize);
        // Not on an executor: it may run a worker on the thread that starts it, and that one holds an element.
        var startedHere = hasExecutor() ? workers : Math.min(workers, 1);
        var begun = new ElementPull<E, R>(self(), elementsOf(source), expectedSize, workers - startedHere, threads);
        pull = begun;
        // The first workers may have taken everything before the last are started.
        for (var started = 0; started < startedHere && begun.hasMore(); started++) {
            start(new Worker<>(self(), begun), threads);
        }
    }

    @Override
    final void stopStarting() {
        if (pull != null) {
            pull.close();
        }
    }

    /** Elements of workers have no task of their own: the call would drop their failures with its results. */
    @Override
    final void addKeptFailuresTo(Throwable thrown) {
        if (pull != null && keepsFailures) {
            pull.addFailuresTo(thrown);
        }
    }

    final @Nullable ElementPull<E, R> pull() {
        return pull;
    }

    final int tasksCreated() {
        return size;
    }
}
