package dev.fanwise.runtime;

import java.util.concurrent.locks.LockSupport;

/**
 * How time passes for those who wait, and how they are woken. There is one clock; tests that live in this package put
 * another in its place.
 */
class Clock {

    /** For a wait that only what is waited for ends. */
    static final long FOR_EVER = Long.MAX_VALUE;

    /** Written by such tests only, before the first call. */
    static Clock current = new Clock();

    long nanoTime() {
        return System.nanoTime();
    }

    /** Parks the current thread. */
    void park(Object blocker, long nanos) {
        if (nanos == FOR_EVER) {
            LockSupport.park(blocker);
        } else {
            LockSupport.parkNanos(blocker, nanos);
        }
    }

    void unpark(Thread thread) {
        LockSupport.unpark(thread);
    }
}
