package dev.fanwise.engine.time;

import dev.fanwise.TimeSource;
import java.time.Duration;

/** A moment on a clock: the latest for a call, or the next for a staggered start. */
public final class Deadline {

    private final TimeSource time;
    private final long start;
    private final long nanos;

    private Deadline(TimeSource time, long nanos) {
        this.time = time;
        this.start = time.nanoTime();
        this.nanos = nanos;
    }

    /**
     * The moment that comes after some time from now.
     *
     * @param time the clock
     * @param timeout the time; one too long to count in nanoseconds is about 292 years
     */
    public static Deadline after(TimeSource time, Duration timeout) {
        return new Deadline(time, nanosOf(timeout));
    }

    private static long nanosOf(Duration timeout) {
        try {
            // One that passed that long ago has passed: what is left of it must not wrap round.
            return Math.max(timeout.toNanos(), Long.MIN_VALUE / 2);
        } catch (ArithmeticException overflow) {
            return timeout.isNegative() ? Long.MIN_VALUE / 2 : Long.MAX_VALUE;
        }
    }

    /** Whether it had passed when it was made, so that not even what is there at once is in time. */
    public boolean wasNeverAhead() {
        return nanos <= 0;
    }

    public boolean hasPassed() {
        return nanosLeft() <= 0;
    }

    /** The nanoseconds left; zero or less when it has passed. */
    public long nanosLeft() {
        // By difference: nanoTime may be negative and may wrap round.
        return nanos - (time.nanoTime() - start);
    }

    /** The time that it was given, not what is left of it. */
    @Override
    public String toString() {
        return Duration.ofNanos(nanos).toString();
    }
}
