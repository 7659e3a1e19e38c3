package dev.fanwise;

import java.time.Duration;

/**
 * A point in time by which a call must complete.
 *
 * <p>A parameter of this type is the timeout of a fan-out method. It is passed on by name: a task with a parameter of the same
 * name receives the same deadline, and so does a fan-out method that is a task of another. No code computes the remaining time
 * by hand, and no inner call takes longer than the outer one.
 *
 * <pre>{@code
 * @Gather
 * abstract Page load(long id, Deadline deadline) throws InterruptedException, TimeoutException;
 *
 * Product product(long id, Deadline deadline) {
 *     return client.get("/products/" + id, deadline.remaining());
 * }
 * }</pre>
 *
 * <p>The caller says how long that may take: {@code pages.load(42, Deadline.after(Duration.ofSeconds(2)))}.
 *
 * <p>Immutable. A deadline is valid in this process only; don't send it to another one.
 */
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
     * A deadline after a duration from now.
     *
     * @param duration the duration; with zero or less the deadline has passed already, and one too long to count in
     *     nanoseconds becomes about 292 years
     * @return the deadline
     * @throws NullPointerException if {@code duration} is null
     */
    public static Deadline after(Duration duration) {
        return after(duration, TimeSource.system());
    }

    /**
     * A deadline after a duration from now, by another clock than the system's.
     *
     * @param duration the duration
     * @param time the clock; use that of the calls, {@link FanOutOptions#time}
     * @return the deadline
     * @throws NullPointerException if an argument is null
     */
    public static Deadline after(Duration duration, TimeSource time) {
        return new Deadline(time, nanosOf(duration));
    }

    private static long nanosOf(Duration duration) {
        try {
            // One that passed that long ago has passed: what is left of it must not wrap round.
            return Math.max(duration.toNanos(), Long.MIN_VALUE / 2);
        } catch (ArithmeticException overflow) {
            return duration.isNegative() ? Long.MIN_VALUE / 2 : Long.MAX_VALUE;
        }
    }

    /**
     * The remaining time.
     *
     * @return a duration that never grows; zero once the deadline has passed, never negative
     */
    public Duration remaining() {
        return Duration.ofNanos(Math.max(nanosLeft(), 0));
    }

    /**
     * Whether the deadline has passed.
     *
     * @return true once the deadline has passed
     */
    public boolean hasPassed() {
        return nanosLeft() <= 0;
    }

    private long nanosLeft() {
        // By difference: nanoTime may be negative and may wrap round.
        return nanos - (time.nanoTime() - start);
    }

    /** The remaining time and the original duration. */
    @Override
    public String toString() {
        return "Deadline[" + remaining() + " of " + Duration.ofNanos(nanos) + " left]";
    }
}
