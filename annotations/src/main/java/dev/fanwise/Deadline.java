package dev.fanwise;

import java.time.Duration;

/**
 * A moment by which something is to be over.
 *
 * <p>A parameter of this type is the timeout of a fan-out method. It goes down by name: a task with a parameter of the same name
 * is given the very deadline, and so is a fan-out method that is a task of another. Nobody has to compute what is left, and no
 * inner call takes longer than the outer one.
 *
 * <pre>{@code
 * @Gather
 * abstract Page load(long id, Deadline deadline) throws InterruptedException, TimeoutException;
 *
 * Product product(long id, Deadline deadline) throws IOException {
 *     return client.get("/products/" + id, deadline.remaining());
 * }
 *
 * Page page = pages.load(42, Deadline.after(Duration.ofSeconds(2)));
 * }</pre>
 *
 * <p>Immutable. It is a moment of this process, and means nothing to another one.
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
     * The moment that comes after some time from now.
     *
     * @param duration the time; with zero or less the deadline has passed, and one too long to count in nanoseconds is about
     *     292 years
     * @return the deadline
     * @throws NullPointerException if {@code duration} is null
     */
    public static Deadline after(Duration duration) {
        return after(duration, TimeSource.system());
    }

    /**
     * The moment that comes after some time from now, by another clock than the system's.
     *
     * @param duration the time
     * @param time the clock, which is that of the calls: {@link FanOutOptions#time}
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
     * The time that is left.
     *
     * @return a time that never grows; zero when the deadline has passed, and never negative
     */
    public Duration remaining() {
        return Duration.ofNanos(Math.max(nanosLeft(), 0));
    }

    /**
     * Whether no time is left.
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

    /** The time that is left, and the time that the deadline was given. */
    @Override
    public String toString() {
        return "Deadline[" + remaining() + " of " + Duration.ofNanos(nanos) + " left]";
    }
}
