package dev.fanwise.runtime;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Keeps the time of a body, which occupies the thread that would otherwise do so. Its thread exists for calls with a
 * body and a timeout only, and ends with the body.
 */
final class BodyClock implements Runnable {

    private final TaskScope<?> scope;
    private final Deadline deadline;
    private final Thread thread;

    /** Either the body ends or the time is up: whoever comes first sets it. */
    private final AtomicBoolean decided = new AtomicBoolean();

    BodyClock(TaskScope<?> scope, Deadline deadline, ThreadFactory threads) {
        this.scope = scope;
        this.deadline = deadline;
        this.thread = threads.newThread(this);
    }

    void start() {
        thread.start();
    }

    @Override
    public void run() {
        while (!decided.get()) {
            var left = deadline.nanosLeft();
            if (left > 0) {
                Clock.current.park(this, left);
            } else if (decided.compareAndSet(false, true)) {
                scope.shutDown();
            }
        }
    }

    /**
     * The body has ended.
     *
     * @return whether that was in time
     */
    boolean stop() {
        var inTime = decided.compareAndSet(false, true);
        Clock.current.unpark(thread);
        return inTime;
    }
}
