package dev.fanwise.engine.time;

import dev.fanwise.Registration;
import dev.fanwise.TimeSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** The time that the system keeps. */
public final class SystemTime implements TimeSource {

    /** The only one: it has no state. */
    public static final TimeSource INSTANCE = new SystemTime();

    private SystemTime() {}

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public void park(Object blocker, long nanos) {
        if (nanos == UNLIMITED) {
            LockSupport.park(blocker);
        } else {
            LockSupport.parkNanos(blocker, nanos);
        }
    }

    @Override
    public void unpark(Thread thread) {
        LockSupport.unpark(thread);
    }

    /**
     * By the timer that the JDK keeps for {@code CompletableFuture}: nothing stays after close. That has one thread for the whole
     * program, and an action may end tasks, which runs code of the user's that depends on them: so what is due runs on a thread
     * of its own.
     */
    @Override
    public Registration schedule(long nanos, Runnable action) {
        var alarm = new CompletableFuture<@Nullable Void>();
        var unused = alarm.orTimeout(Math.max(nanos, 0), TimeUnit.NANOSECONDS).whenComplete((nothing, thrown) -> {
            if (thrown instanceof TimeoutException) {
                runApart(action);
            }
        });
        return () -> alarm.complete(null);
    }

    private static void runApart(Runnable action) {
        try {
            var thread = new Thread(action, "fanwise timer");
            thread.setDaemon(true);
            thread.start();
        } catch (Throwable refused) {
            action.run(); // no thread is to be had
        }
    }
}
