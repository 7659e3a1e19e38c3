package dev.fanwise.runtime;

import dev.fanwise.Registration;
import dev.fanwise.TimeSource;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** A clock that stands still until a test sets it forward. */
public final class HandTime implements TimeSource {

    private final AtomicLong now = new AtomicLong();
    private final AtomicInteger parks = new AtomicInteger();
    private final Map<Runnable, Long> scheduled = new ConcurrentHashMap<>();

    /** Sets the clock forward. What was scheduled until then runs here. */
    public void pass(Duration time) {
        now.addAndGet(time.toNanos());
        for (Iterator<Map.Entry<Runnable, Long>> due = scheduled.entrySet().iterator(); due.hasNext(); ) {
            var action = due.next();
            if (action.getValue() <= now.get()) {
                due.remove();
                action.getKey().run();
            }
        }
    }

    /** How often threads have gone to sleep, each time after a look around. */
    public int parks() {
        return parks.get();
    }

    @Override
    public long nanoTime() {
        return now.get();
    }

    /** Looks around often: the time for which a thread wants to sleep is not that of the system. */
    @Override
    public void park(Object blocker, long nanos) {
        parks.incrementAndGet();
        LockSupport.parkNanos(blocker, 1_000_000);
    }

    @Override
    public void unpark(Thread thread) {
        LockSupport.unpark(thread);
    }

    @Override
    public Registration schedule(long nanos, Runnable action) {
        Runnable own = () -> action.run();
        scheduled.put(own, now.get() + nanos);
        return () -> scheduled.remove(own);
    }
}
