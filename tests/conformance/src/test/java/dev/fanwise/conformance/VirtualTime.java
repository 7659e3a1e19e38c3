package dev.fanwise.conformance;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Registration;
import dev.fanwise.TimeSource;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * An executor whose threads live in a time of their own. It stands still while one of them runs; when all are blocked,
 * it jumps to the next moment for which one of them, the runtime or the test has asked.
 *
 * <p>Two things make every run the same. A thread counts as running from the moment it is given work, woken or
 * interrupted, not from when it notices; it counts as blocked only when it says so, under the lock under which it also
 * takes its interrupt (a monitor, because other locks clear the status of those who wait for them, for a moment). And
 * one thing happens at a time: one thread is woken by the time, or one event of the test takes place, and then all must
 * be blocked again.
 *
 * <p>A wake-up that the runtime forgets is found: then all threads are blocked for ever.
 */
final class VirtualTime implements Executor, TimeSource {

    /** The runtime's own delays, which are milliseconds, fall between the ticks. */
    private static final long NANOS_PER_TICK = TimeUnit.SECONDS.toNanos(1);

    private static final long NEVER = TimeSource.UNLIMITED;

    /** Real time, for a thread that hangs: the test fails instead of hanging too. */
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(20);

    private record Event(long moment, int order, Runnable action) {}

    private final Map<Thread, Participant> participants = new HashMap<>();
    private final PriorityQueue<Event> events =
            new PriorityQueue<>(Comparator.comparingLong(Event::moment).thenComparingInt(Event::order));
    private volatile long now;
    private int started;
    private int added;
    private boolean leaksInterrupts;

    /** Runs something on a thread of its own. */
    @Override
    public void execute(Runnable code) {
        start("task", code);
    }

    Thread start(String name, Runnable code) {
        var thread = new Thread(() -> run(code), name);
        thread.setDaemon(true);
        synchronized (this) {
            participants.put(thread, new Participant(thread, started++, code));
        }
        thread.start();
        return thread;
    }

    private void run(Runnable code) {
        try {
            code.run();
        } finally {
            synchronized (this) {
                leaksInterrupts |= Thread.interrupted();
                participants.remove(Thread.currentThread());
                notifyAll();
            }
        }
    }

    /** Has something happen, on the thread that keeps the time. */
    synchronized void at(int tick, Runnable action) {
        add(tick * NANOS_PER_TICK, action);
    }

    private Event add(long moment, Runnable action) {
        var event = new Event(moment, added++, action);
        events.add(event);
        return event;
    }

    /** The runtime's own events happen as the test's do. One that is taken back keeps time for nobody. */
    @Override
    public synchronized Registration schedule(long nanos, Runnable action) {
        var event = add(now + Math.max(nanos, 0), action);
        return () -> remove(event);
    }

    private synchronized void remove(Event event) {
        events.remove(event);
    }

    /** This time, and these threads. */
    FanOutOptions options() {
        return FanOutOptions.defaults().withExecutor(this).withTime(this);
    }

    /** A time of so many ticks, or none. */
    static Duration ticks(Integer ticks) {
        return ticks == null ? null : Duration.ofNanos(ticks * NANOS_PER_TICK);
    }

    int tick() {
        return Math.toIntExact(now / NANOS_PER_TICK);
    }

    @Override
    public long nanoTime() {
        return now;
    }

    /** What the current thread was given to run. */
    Runnable currentCode() {
        return current().code;
    }

    private synchronized Participant current() {
        return participants.get(Thread.currentThread());
    }

    /** Does nothing for some ticks. */
    void sleep(int ticks) throws InterruptedException {
        var me = block(ticks * NANOS_PER_TICK, false);
        while (isAsleep(me)) {
            LockSupport.park(this);
        }
    }

    private synchronized boolean isAsleep(Participant me) throws InterruptedException {
        if (me.isBlocked && Thread.interrupted()) {
            me.isBlocked = false;
            throw new InterruptedException("interrupted at tick " + tick());
        }
        return me.isBlocked;
    }

    /**
     * Does nothing for some ticks, whatever interrupts come.
     *
     * @param restores whether they are found in the interrupt status afterwards
     */
    void sleepDeaf(int ticks, boolean restores) {
        var me = block(ticks * NANOS_PER_TICK, false);
        while (isFastAsleep(me)) {
            LockSupport.park(this);
        }
        if (restores && me.missedInterrupt) {
            me.thread.interrupt();
        }
    }

    private synchronized boolean isFastAsleep(Participant me) {
        if (me.isBlocked && Thread.interrupted()) {
            me.missedInterrupt = true;
            // It has counted as running, as one who has not noticed yet.
            notifyAll();
        }
        return me.isBlocked;
    }

    /** Like {@link LockSupport#parkNanos}, in this time. */
    @Override
    public void park(Object blocker, long nanos) {
        var me = block(nanos, true);
        while (isParked(me)) {
            LockSupport.park(this);
        }
    }

    private synchronized boolean isParked(Participant me) {
        if (me.mayPass || me.thread.isInterrupted()) {
            me.isBlocked = false;
        }
        if (!me.isBlocked) {
            me.mayPass = false;
        }
        return me.isBlocked;
    }

    @Override
    public synchronized void unpark(Thread thread) {
        var known = participants.get(thread);
        if (known != null) {
            known.unpark();
        }
    }

    private synchronized Participant block(long nanos, boolean parked) {
        var me = participants.get(Thread.currentThread());
        me.block(nanos == NEVER ? NEVER : now + nanos, parked);
        notifyAll();
        return me;
    }

    /** Lets time pass until every thread has ended. The calling thread keeps the time. */
    void pass() {
        while (true) {
            Event event;
            synchronized (this) {
                if (!awaitRest()) {
                    return;
                }
                event = nextEvent();
            }
            if (event != null) {
                event.action().run();
            }
        }
    }

    /** Goes on to the next moment: takes the event that happens then, or else wakes the thread that is due. */
    private Event nextEvent() {
        var due = participants.values().stream()
                .min(Comparator.comparingLong(Participant::wakeAt).thenComparingInt(Participant::order))
                .orElseThrow();
        var event = events.peek();
        if (event != null && event.moment() <= due.wakeAt()) {
            now = event.moment();
            return events.remove();
        }
        if (due.wakeAt() == NEVER) {
            throw new AssertionError("everybody waits for ever" + allStacks());
        }
        now = due.wakeAt();
        due.wake();
        return null;
    }

    /** Waits until all threads are blocked, and returns false if all have ended. */
    private boolean awaitRest() {
        var giveUp = System.nanoTime() + PATIENCE_NANOS;
        while (participants.values().stream().anyMatch(Participant::isRunning)) {
            try {
                wait(TimeUnit.NANOSECONDS.toMillis(PATIENCE_NANOS));
            } catch (InterruptedException impossible) {
                throw new AssertionError(impossible);
            }
            if (System.nanoTime() - giveUp > 0) {
                throw new AssertionError("somebody does not come to rest" + allStacks());
            }
        }
        return !participants.isEmpty();
    }

    /** Whether a thread was still interrupted when it had run what it was given: in a pool, that hits the next. */
    synchronized boolean leaksInterrupts() {
        return leaksInterrupts;
    }

    private String allStacks() {
        return participants.values().stream()
                .map(each -> "\n" + each + " at " + List.of(each.thread.getStackTrace()))
                .collect(Collectors.joining("", " at tick " + tick(), ""));
    }
}
