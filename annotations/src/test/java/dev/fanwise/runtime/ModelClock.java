package dev.fanwise.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * Parks and wakes threads where a model checker can see it, and without the wake-ups for no reason that {@code LockSupport}
 * may make: with those, whoever has missed the only one that counts would go on all the same. Time stands still until a
 * scenario says that it passes.
 */
final class ModelClock extends Clock {

    private final List<Thread> permits = new ArrayList<>();
    private long now;

    @Override
    synchronized long nanoTime() {
        return now;
    }

    /** Lets so much time pass. */
    synchronized void elapse(long nanos) {
        now += nanos;
        notifyAll();
    }

    @Override
    synchronized void park(Object blocker, long nanos) {
        var own = Thread.currentThread();
        var start = now;
        while (!permits.remove(own)) {
            if (nanos != FOR_EVER && now - start >= nanos) {
                return;
            }
            try {
                wait();
            } catch (InterruptedException interrupt) {
                own.interrupt();
                return;
            }
        }
    }

    @Override
    synchronized void unpark(Thread thread) {
        if (!permits.contains(thread)) {
            permits.add(thread);
        }
        notifyAll();
    }
}
