package dev.fanwise.runtime;

import dev.fanwise.Outcome;
import java.util.Iterator;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The source of a bounded fan-out, which its workers share. An element is read when a worker is free for it,
 * by one thread at a time, and no element is taken once the outcome is decided.
 */
final class ElementPull<E extends @Nullable Object, R extends @Nullable Object> {

    private static final int UNKNOWN = -1;

    /** A lock, not a monitor: before JDK 24 a virtual thread that waits in a monitor holds its carrier. */
    private final ReentrantLock lock = new ReentrantLock();

    private final EachFanOut<E, R> fanOut;
    private final Iterator<? extends E> source;
    private final boolean isSizeKnown;
    private final ResultChunks results;

    /** Written in the monitor of the results. */
    private volatile int taken;

    /** Elements that were read when it was too late for them; guarded by the lock. */
    private int dropped;

    private volatile boolean exhausted;
    private volatile boolean closed;

    ElementPull(EachFanOut<E, R> fanOut, Iterator<? extends E> source, int expectedSize) {
        this.fanOut = fanOut;
        this.source = source;
        this.isSizeKnown = expectedSize != UNKNOWN;
        this.results = new ResultChunks(expectedSize);
    }

    /** Whether it may be worth starting one more worker. */
    boolean hasMore() {
        return !exhausted && !closed;
    }

    /** No element is taken from now on. */
    void close() {
        synchronized (results) {
            closed = true;
        }
    }

    /** Gives the worker its next element, if there is one. */
    boolean take(Worker<E, R> worker) {
        lock.lock();
        try {
            if (!hasMore()) {
                return false;
            }
            if (!source.hasNext()) {
                exhausted = true;
                return false;
            }
            worker.element = source.next();
            return place(worker);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Makes the element the worker's, unless the outcome was decided while it was read, which can take long. That is why
     * there is a monitor besides the lock: who closes the source does not wait for it.
     */
    private boolean place(Worker<E, R> worker) {
        synchronized (results) {
            if (closed) {
                dropped++;
                return false;
            }
            worker.index = taken;
            taken = worker.index + 1;
            if (!fanOut.discardsResults() || fanOut.keepsFailures()) {
                results.place(worker);
            }
            return true;
        }
    }

    /** The number of elements that were taken. Exact when every worker has ended. */
    int size() {
        return taken;
    }

    /** Copies the results; every worker has ended with a value. */
    <A extends @Nullable Object> A[] copyInto(A[] array) {
        results.copyInto(array);
        return array;
    }

    /**
     * How each element ended. What has not ended reads as cancelled, and so do the elements of a source of
     * known size that no worker came to.
     */
    @Nullable Object[] takeOutcomes() {
        throwSourceFailure();
        var unread = closed && isSizeKnown ? countUnread() : 0;
        @Nullable Object[] outcomes;
        synchronized (results) {
            outcomes = new Object[taken + unread];
            results.takeInto(outcomes, taken);
        }
        for (var position = 0; position < outcomes.length; position++) {
            if (outcomes[position] == null) {
                outcomes[position] = new Outcome.Cancelled<R>();
            }
        }
        return outcomes;
    }

    private int countUnread() {
        // A worker that was left behind may be reading, for as long as the source takes.
        if (!lock.tryLock()) {
            return 0;
        }
        try {
            var unread = dropped;
            for (; source.hasNext(); source.next()) {
                unread++;
            }
            return unread;
        } finally {
            lock.unlock();
        }
    }

    /** A source that throws fails the call, also where each element's own failure would be an outcome. */
    private void throwSourceFailure() {
        for (var worker : fanOut.tasks()) {
            var thrown = worker.claimFailure() ? worker.exception() : null;
            if (thrown != null) {
                fanOut.addFailuresTo(thrown);
                throw Throwables.<RuntimeException>sneak(thrown);
            }
        }
    }
}
