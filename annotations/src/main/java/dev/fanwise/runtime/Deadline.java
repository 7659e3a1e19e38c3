package dev.fanwise.runtime;

import java.time.Duration;

/** The moment at which a call has taken as long as it may. */
public final class Deadline {

    private final long start;
    private final long nanos;

    private Deadline(long start, long nanos) {
        this.start = start;
        this.nanos = nanos;
    }

    /**
     * Starts the clock.
     *
     * @param timeout the time from now; zero or less has already passed, and one too long to count in
     *     nanoseconds is about 292 years
     * @return the deadline
     * @throws NullPointerException if {@code timeout} is null
     */
    public static Deadline after(Duration timeout) {
        return new Deadline(Clock.current.nanoTime(), nanosOf(timeout));
    }

    static long nanosOf(Duration timeout) {
        try {
            return timeout.toNanos();
        } catch (ArithmeticException overflow) {
            return timeout.isNegative() ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
    }

    /** Whether it had passed when the clock was started, so that not even what is there at once is in time. */
    boolean wasNeverAhead() {
        return nanos <= 0;
    }

    /** The nanoseconds left; zero or less when it has passed. */
    long nanosLeft() {
        // By difference: nanoTime may be negative and may wrap round.
        return nanos - (Clock.current.nanoTime() - start);
    }

    @Override
    public String toString() {
        return Duration.ofNanos(nanos).toString();
    }
}
