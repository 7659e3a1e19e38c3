package dev.fanwise.model;

import dev.fanwise.Registration;
import dev.fanwise.TimeSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Parks and wakes threads where a model checker can see it, and without the wake-ups for no reason that {@code LockSupport}
 * may make: with those, whoever has missed the only one that counts would go on all the same. Time stands still until a
 * scenario says that it passes.
 */
public final class ModelClock implements TimeSource {

    private final List<Thread> permits = new ArrayList<>();
    private final List<Alarm> alarms = new ArrayList<>();
    private long now;
    private int sleeping;

    @Override
    public synchronized long nanoTime() {
        return now;
    }

    /** Lets so much time pass. What was scheduled for that time runs here. */
    public void elapse(long nanos) {
        for (var alarm : pass(nanos)) {
            alarm.action.run();
        }
    }

    /** The same when a thread sleeps that wakes by the time, as one does that has nothing else to do. */
    public void elapseWhenOneSleeps(long nanos) {
        awaitSleeper();
        elapse(nanos);
    }

    private synchronized void awaitSleeper() {
        while (sleeping == 0) {
            try {
                wait();
            } catch (InterruptedException impossible) {
                throw new AssertionError(impossible);
            }
        }
    }

    private synchronized List<Alarm> pass(long nanos) {
        now += nanos;
        notifyAll();
        List<Alarm> due = new ArrayList<>();
        for (var alarm : alarms) {
            if (alarm.at <= now) {
                due.add(alarm);
            }
        }
        alarms.removeAll(due);
        return due;
    }

    @Override
    public synchronized void park(Object blocker, long nanos) {
        var own = Thread.currentThread();
        var start = now;
        var isTimed = nanos != UNLIMITED;
        if (isTimed) {
            sleeping++;
            notifyAll();
        }
        try {
            while (!permits.remove(own)) {
                if (isTimed && now - start >= nanos) {
                    return;
                }
                wait();
            }
        } catch (InterruptedException interrupt) {
            own.interrupt();
        } finally {
            if (isTimed) {
                sleeping--;
            }
        }
    }

    @Override
    public synchronized void unpark(Thread thread) {
        if (!permits.contains(thread)) {
            permits.add(thread);
        }
        notifyAll();
    }

    @Override
    public synchronized Registration schedule(long nanos, Runnable action) {
        if (nanos <= 0) {
            new Thread(action).start(); // due already: no time need pass
            return () -> {};
        }
        var alarm = new Alarm(now + nanos, action);
        alarms.add(alarm);
        return () -> remove(alarm);
    }

    private synchronized void remove(Alarm alarm) {
        alarms.remove(alarm);
    }

    private static final class Alarm {

        final long at;
        final Runnable action;

        Alarm(long at, Runnable action) {
            this.at = at;
            this.action = action;
        }
    }
}
