package dev.fanwise.runtime;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.LockSupport;

/**
 * Keeps the time of a body, which occupies the thread that would otherwise do so. Its thread exists for calls with
 * a body and a timeout only, and ends with the body.
 */
final class BodyClock implements Runnable, AutoCloseable {

    private final TaskScope<?> scope;
    private final Deadline deadline;
    private final Thread thread;
    private volatile boolean closed;

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
        while (!closed) {
            var left = deadline.nanosLeft();
            if (left <= 0) {
                scope.timeOut();
                return;
            }
            LockSupport.parkNanos(this, left);
        }
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }
}
