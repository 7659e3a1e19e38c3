package dev.fanwise.runtime;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What a task offers to be closed when it is asked to stop, as an interrupt does not reach everything. It stands in the
 * place of the task's thread and is used under {@link TaskStatus#HANDSHAKE}: nothing is closed for a task that has ended,
 * whose connection may be at work for another.
 */
final class StopHooks {

    private final Thread thread;
    private final Deque<AutoCloseable> resources = new ArrayDeque<>();
    private boolean closed;

    StopHooks(Thread thread) {
        this.thread = thread;
    }

    Thread thread() {
        return thread;
    }

    /** Whether something was closed, so that what the task throws comes from that. */
    boolean areClosed() {
        return closed;
    }

    void add(AutoCloseable resource) {
        resources.push(resource);
    }

    /** Closes what was offered, the last first. */
    void closeAll(String task, String call) {
        while (!resources.isEmpty()) {
            closed = true;
            try {
                resources.pop().close();
            } catch (Exception thrown) {
                UnreadFailures.log("closing a resource of " + task, call, thrown);
            }
        }
    }
}
