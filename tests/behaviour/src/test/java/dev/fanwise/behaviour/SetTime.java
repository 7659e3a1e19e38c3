package dev.fanwise.behaviour;

import dev.fanwise.Registration;
import dev.fanwise.TimeSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A clock that stands still until a test sets it forward: timeouts pass when the test says so, and none by chance. */
public final class SetTime implements TimeSource {

    /** A thread that sleeps looks at the clock so often; it may wake for no reason. */
    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(1);

    private final List<Alarm> alarms = new ArrayList<>();
    private volatile long now;

    @Override
    public long nanoTime() {
        return now;
    }

    @Override
    public void park(Object blocker, long nanos) {
        LockSupport.parkNanos(blocker, Math.min(nanos, LOOK));
    }

    @Override
    public void unpark(Thread thread) {
        LockSupport.unpark(thread);
    }

    @Override
    public synchronized Registration schedule(long nanos, Runnable action) {
        var alarm = new Alarm(now + nanos, action);
        alarms.add(alarm);
        return () -> remove(alarm);
    }

    private synchronized void remove(Alarm alarm) {
        alarms.remove(alarm);
    }

    /** Whether anything waits for its moment; what a call has left behind. */
    public synchronized boolean hasAlarms() {
        return !alarms.isEmpty();
    }

    /** Lets time pass, and runs what was to happen meanwhile. */
    public void pass(Duration duration) {
        now += duration.toNanos();
        due().forEach(alarm -> alarm.action.run());
    }

    private synchronized List<Alarm> due() {
        var due = alarms.stream().filter(alarm -> alarm.moment <= now).toList();
        alarms.removeAll(due);
        return due;
    }

    private record Alarm(long moment, Runnable action) {}
}
