package dev.fanwise;

import dev.fanwise.engine.time.SystemTime;

/**
 * How time passes for the calls of an object, and how the threads that wait for them sleep and are woken.
 *
 * <p>Programs use the system's. Tests give another to {@link FanOutOptions#withTime}, in which a timeout of half an hour
 * passes at once. All methods may be called from any thread, and none of them throws.
 */
public interface TimeSource {

    /** The number of nanoseconds that stands for a wait without an end. */
    long UNLIMITED = Long.MAX_VALUE;

    /**
     * The time of the system: {@link System#nanoTime} and {@link java.util.concurrent.locks.LockSupport}.
     *
     * @return the time source that calls have unless they are given another
     */
    static TimeSource system() {
        return SystemTime.INSTANCE;
    }

    /**
     * The current moment, for differences only.
     *
     * @return nanoseconds from a fixed but arbitrary moment, which may lie in the future
     */
    long nanoTime();

    /**
     * Puts the current thread to sleep until it is unparked or interrupted, the time is over, or for no reason.
     *
     * @param blocker what the thread waits for, for thread dumps
     * @param nanos the longest time in nanoseconds; {@link #UNLIMITED} for none
     */
    void park(Object blocker, long nanos);

    /**
     * Wakes a thread, or lets its next {@link #park} return at once.
     *
     * @param thread the thread
     */
    void unpark(Thread thread);

    /**
     * Runs an action later, on a thread of this time source's. The action is short and does not throw.
     *
     * @param nanos the time from now in nanoseconds
     * @param action what to run
     * @return takes the action back if it has not begun
     */
    Registration schedule(long nanos, Runnable action);
}
