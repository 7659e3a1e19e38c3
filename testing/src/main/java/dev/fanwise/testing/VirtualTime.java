package dev.fanwise.testing;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Registration;
import dev.fanwise.engine.task.FanOutTask;
import dev.fanwise.engine.task.SingleOwner;
import dev.fanwise.engine.time.ThreadSource;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * A time in which tests pass without waiting: a timeout of half an hour takes no time at all.
 *
 * <pre>{@code
 * var time = new VirtualTime();
 * var pages = new ProductPagesFanOut(time.options(), new FakeShop() {
 *     List<Review> reviews(long id) throws InterruptedException {
 *         time.sleep(Duration.ofMinutes(10)); // a slow service
 *         return List.of();
 *     }
 * });
 *
 * var page = pages.load(42); // its timeout is two seconds
 *
 * assertThat(page.reviews()).isEqualTo(new Outcome.Cancelled<>());
 * assertThat(time.now()).isEqualTo(Duration.ofSeconds(2));
 * }</pre>
 *
 * <p><b>Threads.</b> Each task of a call with {@link #options} has a thread of its own. One of these threads runs at a time,
 * until it sleeps, waits for a task or ends; then the one that has been ready for longest goes on. So a test with virtual time
 * is deterministic, and what tasks and test share needs no synchronization. A task that blocks on something else, such as a
 * latch, lets others run. If nothing else can run and it still blocks after a real second, the thread of the test that waits
 * throws an {@link AssertionError} that names the task and shows its stack. The same goes for a test in which everything
 * waits, and nothing can end that.
 *
 * <p><b>Who moves the time.</b> A test that calls a fan-out method, waits for a task or {@linkplain #sleep sleeps} has it pass
 * by itself: as soon as every task and the test wait, the time is that of the next timer. A test that keeps its thread to
 * itself starts the call as a task, with {@code Task.start(time, () -> pages.load(42))}, and moves the time with {@link
 * #advance}. No task runs while the test itself runs: {@code advance(Duration.ZERO)} lets them do all that they can do now.
 *
 * <p>All methods may be called from any thread.
 */
public final class VirtualTime implements ThreadSource, Executor {

    private final Scheduler scheduler;

    /** Held, so that it is looked at. */
    @SuppressWarnings({"unused", "UnusedVariable"})
    private final @Nullable Watch watch;

    private final long start;

    /**
     * A new time, which begins at zero. Inside a task of another virtual time, or inside the code of {@link EveryOrder}, it is
     * a view of that time, with a zero of its own.
     */
    public VirtualTime() {
        var current = OwnThread.currentScheduler();
        this.scheduler = current == null ? TestTimes.create() : current;
        this.watch = current == null ? Watch.inBackground(scheduler) : null;
        this.start = scheduler.now();
    }

    /**
     * Options for generated classes: tasks run on threads of this time, and timeouts, hedging delays, deadlines, graces and
     * waits for limits are measured by it.
     *
     * @return options with this time; give them contexts, observers and limits, but no executor
     */
    public FanOutOptions options() {
        return FanOutOptions.defaults().withTime(this);
    }

    /**
     * The time that has passed since this object was created.
     *
     * @return the virtual time
     */
    public Duration now() {
        return Duration.ofNanos(scheduler.readClock() - start);
    }

    /**
     * Sleeps, in a task or in the test. Others run meanwhile.
     *
     * @param duration how long; with zero or less those that are ready run first
     * @throws InterruptedException if the current thread is interrupted before or meanwhile
     * @throws AssertionError in a thread of the test, if this time can't go on
     */
    public void sleep(Duration duration) throws InterruptedException {
        scheduler.sleep(nanosOf(duration));
    }

    /**
     * Moves the time, and returns when everything that happens until then, and at that moment, has happened. Called by the
     * test. It is not interrupted.
     *
     * @param duration how far; zero lets tasks do what they can do now
     * @throws IllegalArgumentException if {@code duration} is negative
     * @throws AssertionError if this time can't go on
     */
    public void advance(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("virtual time does not go back by " + duration);
        }
        scheduler.advance(nanosOf(duration));
    }

    private static long nanosOf(Duration duration) {
        try {
            return duration.toNanos();
        } catch (ArithmeticException overflow) {
            return duration.isNegative() ? 0 : Long.MAX_VALUE;
        }
    }

    /**
     * Runs code on a thread of this time: for {@code Task.start(time, …)}, and for stages, as in {@code
     * CompletableFuture.supplyAsync(…, time)}.
     *
     * @throws IllegalArgumentException if the code is a task of a call that has another clock, as the constructor of its
     *     class was given this executor and not {@link #options}
     */
    @Override
    public void execute(Runnable code) {
        if (code instanceof FanOutTask<?> task
                && !(task.owner() instanceof SingleOwner)
                && !(task.owner().time() instanceof VirtualTime)) {
            throw new IllegalArgumentException(Names.of(task) + " runs in virtual time, but its call does not: timeouts"
                    + " would pass in real time. Give the generated class time.options(), not the time itself");
        }
        newThread(code, "task").start();
    }

    // ---- for the engine

    /** Called by the engine. */
    @Override
    public Thread newThread(Runnable code, String name) {
        return scheduler.newThread(Objects.requireNonNull(code, "code"), name);
    }

    /** Called by the engine. Use {@link #now}. */
    @Override
    public long nanoTime() {
        return scheduler.readClock();
    }

    /** Called by the engine. Use {@link #sleep}. */
    @Override
    public void park(Object blocker, long nanos) {
        scheduler.park(blocker, nanos);
    }

    /** Called by the engine. */
    @Override
    public void unpark(Thread thread) {
        scheduler.unpark(thread);
    }

    /** Runs an action later, on a thread of this time. */
    @Override
    public Registration schedule(long nanos, Runnable action) {
        return scheduler.schedule(nanos, Objects.requireNonNull(action, "action"));
    }

    /** The time. */
    @Override
    public String toString() {
        return "VirtualTime[" + Names.of(scheduler.now() - start) + "]";
    }

    Scheduler scheduler() {
        return scheduler;
    }
}
