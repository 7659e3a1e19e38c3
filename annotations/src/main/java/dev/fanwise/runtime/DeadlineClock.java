package dev.fanwise.runtime;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Keeps the time while the coordinator runs user code itself: a body, or a task that it lends its thread to. Its own
 * thread exists for such calls with a deadline only, and ends with that code.
 */
final class DeadlineClock implements Runnable {

    private final Deadline deadline;
    private final Runnable atDeadline;
    private final Thread thread;

    /** Either the code ends or the time is up: whoever comes first sets it. */
    private final AtomicBoolean decided = new AtomicBoolean();

    DeadlineClock(Deadline deadline, Runnable atDeadline, ThreadFactory threads) {
        this.deadline = deadline;
        this.atDeadline = atDeadline;
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
                atDeadline.run();
            }
        }
    }

    /**
     * The code has ended.
     *
     * @return whether that was in time
     */
    boolean stop() {
        var inTime = decided.compareAndSet(false, true);
        Clock.current.unpark(thread);
        return inTime;
    }
}
