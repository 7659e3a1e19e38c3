package dev.fanwise.runtime;

import dev.fanwise.Outcome;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Iterator;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The source of a bounded fan-out, which its workers share. An element is read when a worker is free for it,
 * by one thread at a time, and no element is taken once the outcome is decided.
 */
final class ElementPull<E extends @Nullable Object, R extends @Nullable Object> {

    private static final VarHandle TAKEN;

    static {
        try {
            TAKEN = MethodHandles.lookup().findVarHandle(ElementPull.class, "taken", long.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    /** Makes the number of elements taken negative. */
    private static final long CLOSED = Long.MIN_VALUE;

    private static final int UNKNOWN = -1;
    private static final int STARTED_BY_EACH = 2;

    /** A lock, not a monitor: before JDK 24 a virtual thread that waits in a monitor holds its carrier. */
    private final ReentrantLock lock = new ReentrantLock();

    private final EachFanOut<E, R> fanOut;
    private final Iterator<? extends E> source;
    private final int expectedSize;
    private final ResultChunks results;

    /** Makes the threads of workers that are started by others. */
    private final ThreadFactory threads;

    /** How many may still be started by others; below zero is none, too. */
    private final AtomicInteger unstarted;

    /** Set if one could not be. */
    private volatile boolean startRefused;

    /**
     * How many elements were taken, and whether the source is {@link #CLOSED}: in one number, because an element can be read
     * slowly, and who closes the source does not wait for the lock meanwhile. Raised under the lock.
     */
    private volatile long taken;

    /** Elements that were read when it was too late for them; guarded by the lock. */
    private int dropped;

    private volatile boolean exhausted;

    /**
     * @param unstarted how many workers may be started by others
     * @param threads makes their threads
     */
    ElementPull(
            EachFanOut<E, R> fanOut,
            Iterator<? extends E> source,
            int expectedSize,
            int unstarted,
            ThreadFactory threads) {
        this.fanOut = fanOut;
        this.source = source;
        this.expectedSize = expectedSize;
        this.unstarted = new AtomicInteger(unstarted);
        this.threads = threads;
        this.results = new ResultChunks(expectedSize);
    }

    /** Whether it may be worth starting one more worker. */
    boolean hasMore() {
        return !exhausted && !isClosed();
    }

    private boolean isClosed() {
        return taken < 0;
    }

    /**
     * Starts more workers while there may be elements for them. Each worker does so once, when it has its first element:
     * so elements that do not block bring up few more workers than there are processors, and those that do bring up all.
     * It starts two, because the last of a chain would be late where threads wait for processors.
     */
    void startOthers(Worker<E, R> worker) {
        for (var started = 0; started < STARTED_BY_EACH && hasMore() && size() != expectedSize; started++) {
            if (unstarted.getAndDecrement() <= 0) {
                return;
            }
            startOther(worker);
        }
    }

    private void startOther(Worker<E, R> worker) {
        var other = new Worker<>(fanOut, this);
        // The worker itself has not ended, so the other is counted before the call can look complete.
        fanOut.countNow();
        fanOut.push(other);
        // Whoever has closed the source meanwhile may not have asked this one to stop: it finds nothing to take.
        try {
            fanOut.run(other, other, threads);
        } catch (Throwable refused) {
            stopAll(worker);
            throw refused;
        }
    }

    /** A start that was refused fails the call, as it does on the calling thread: by this worker's failure. */
    private void stopAll(Worker<E, R> worker) {
        startRefused = true;
        closeSource();
        if (worker.isFailureCounted()) {
            // Before the others are cancelled, which would decide the call too. It waits for all, so nobody wakes it.
            fanOut.closeDecision(worker);
        }
        fanOut.cancelAll();
    }

    /** No element is taken from now on. If a start was refused, the call has nothing left running. */
    void close() {
        closeSource();
        if (startRefused) {
            fanOut.join();
        }
    }

    /** No element is taken from now on. */
    void closeSource() {
        TAKEN.getAndBitwiseOr(this, CLOSED);
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
        } catch (Throwable thrown) {
            // Before the lock is given to another worker: a source that has thrown is not read again.
            closeSource();
            throw thrown;
        } finally {
            lock.unlock();
        }
    }

    /** Makes the element the worker's, unless the outcome was decided while it was read. */
    private boolean place(Worker<E, R> worker) {
        if (!fanOut.discardsResults() || fanOut.keepsFailures()) {
            // Before the element counts: who reads the results goes by the number.
            results.place(worker);
        }
        var before = taken;
        if (before < 0 || !TAKEN.compareAndSet(this, before, before + 1)) {
            dropped++;
            return false;
        }
        worker.index = (int) before;
        return true;
    }

    /** The number of elements that were taken. Exact when every worker has ended or the source is closed. */
    int size() {
        return (int) (taken & ~CLOSED);
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
        var unread = isClosed() && expectedSize != UNKNOWN ? countUnread() : 0;
        var placed = size();
        var outcomes = new @Nullable Object[placed + unread];
        results.takeInto(outcomes, placed);
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

    /** Suppresses the failures among the outcomes, which nobody gets, and gives up the others: those are reported. */
    void addFailuresTo(Throwable thrown) {
        var outcomes = new @Nullable Object[size()];
        results.takeInto(outcomes, outcomes.length);
        for (var index = 0; index < outcomes.length; index++) {
            if (outcomes[index] instanceof Outcome.Failure<?> failure) {
                Throwables.suppress(thrown, failure.exception(), fanOut.nameOf(index), fanOut.name());
            }
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
