package dev.fanwise;

import dev.fanwise.engine.time.SystemTime;

/**
 * The clock and the timers of calls, and how their threads park and unpark.
 *
 * <p>Programs use the system's. Tests pass another one to {@link FanOutOptions#withTime}, in which a timeout of half an hour
 * expires at once. All methods may be called from any thread, and none of them throws.
 */
public interface TimeSource {

    /** The number of nanoseconds that stands for a wait without a timeout. */
    long UNLIMITED = Long.MAX_VALUE;

    /**
     * The system's time source: {@link System#nanoTime} and {@link java.util.concurrent.locks.LockSupport}.
     *
     * @return the default time source of calls
     */
    static TimeSource system() {
        return SystemTime.INSTANCE;
    }

    /**
     * The current time, for differences only.
     *
     * @return nanoseconds since a fixed but arbitrary origin, which may be in the future
     */
    long nanoTime();

    /**
     * Parks the current thread until it is unparked or interrupted or the time has passed. It may return spuriously.
     *
     * @param blocker the object that the thread waits for, for thread dumps
     * @param nanos the maximum time in nanoseconds; {@link #UNLIMITED} for no maximum
     */
    void park(Object blocker, long nanos);

    /**
     * Unparks a thread, or lets its next {@link #park} return at once.
     *
     * @param thread the thread
     */
    void unpark(Thread thread);

    /**
     * Runs an action later, on a thread of this time source. The action must be short and must not throw.
     *
     * @param nanos the delay in nanoseconds
     * @param action the action
     * @return the registration; closing it cancels the action if it has not started
     */
    Registration schedule(long nanos, Runnable action);
}
