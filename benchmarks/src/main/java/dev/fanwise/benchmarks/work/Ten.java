package dev.fanwise.benchmarks.work;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * Ten tasks of which nine block until they are interrupted and the last ends once they do. A task whose code is never
 * run counts neither as blocked nor as left.
 */
public final class Ten {

    public static final int SIZE = 10;

    /** The last: one who starts tasks in order has started the others before. */
    public static final int DECIDING = SIZE - 1;

    private static final int BLOCKED = SIZE - 1;
    private static final int[] INDICES = IntStream.range(0, SIZE).toArray();

    private final AtomicInteger blocked = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();
    private volatile Thread deciding;
    private volatile Thread waiting;

    public static int[] indices() {
        return INDICES;
    }

    /** One of ten, where the last has a value. */
    public Integer succeed(int index) throws InterruptedException {
        if (index == DECIDING) {
            awaitBlocked();
            return index;
        }
        return block();
    }

    /** One of ten, where the last fails. */
    public Integer fail(int index) throws Failed, InterruptedException {
        if (index == DECIDING) {
            awaitBlocked();
            throw Failed.INSTANCE;
        }
        return block();
    }

    private void awaitBlocked() {
        deciding = Thread.currentThread();
        while (blocked.get() < BLOCKED) {
            LockSupport.park(this);
        }
    }

    private Integer block() throws InterruptedException {
        try {
            if (blocked.incrementAndGet() == BLOCKED) {
                LockSupport.unpark(deciding);
            }
            while (!Thread.interrupted()) {
                LockSupport.park(this);
            }
            throw new Stopped();
        } finally {
            if (ended.incrementAndGet() == BLOCKED) {
                LockSupport.unpark(waiting);
            }
        }
    }

    /** Whether all nine have left what they blocked in. */
    public boolean isOver() {
        return ended.get() == BLOCKED;
    }

    /** Waits until all nine have left what they blocked in. */
    public void awaitOver() {
        waiting = Thread.currentThread();
        while (!isOver()) {
            LockSupport.park(this);
        }
    }
}
