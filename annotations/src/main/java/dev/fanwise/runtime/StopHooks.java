package dev.fanwise.runtime;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What a task offers to be closed when it is asked to stop, as an interrupt does not reach everything. It stands in the
 * place of the task's thread.
 *
 * <p>Who asks takes the resources under {@link TaskStatus#HANDSHAKE} and closes them after it, as closing runs code of the
 * user's, which may take locks or ask the task again. The end of the task waits for that: nothing is closed for a task
 * that has ended, whose connection may be at work for another.
 */
final class StopHooks {

    private final Thread thread;
    private final Deque<AutoCloseable> resources = new ArrayDeque<>();
    private final AtomicInteger closing = new AtomicInteger();

    StopHooks(Thread thread) {
        this.thread = thread;
    }

    Thread thread() {
        return thread;
    }

    /** Called under the handshake. */
    void add(AutoCloseable resource) {
        resources.push(resource);
    }

    /**
     * Takes what was offered; called under the handshake.
     *
     * @return closes it, what was offered last first; to be run after the handshake
     */
    Runnable takeFor(FanOutTask<?> task) {
        closing.incrementAndGet();
        var taken = new ArrayDeque<>(resources);
        resources.clear();
        return () -> close(taken, task);
    }

    private void close(Deque<AutoCloseable> taken, FanOutTask<?> task) {
        try {
            for (var resource : taken) {
                close(resource, task);
            }
        } finally {
            if (closing.decrementAndGet() == 0) {
                Clock.current.unpark(thread);
            }
        }
    }

    private static void close(AutoCloseable resource, FanOutTask<?> task) {
        try {
            resource.close();
        } catch (Exception thrown) {
            UnreadFailures.log("closing a resource of " + task.name(), task.fanOut.name(), thrown);
        }
    }

    /** Whether somebody is closing; asked under the handshake, so that nobody begins meanwhile. */
    boolean isClosing() {
        return closing.get() != 0;
    }

    /** Waits until nobody is closing, on the task's own thread. An interrupt that comes meanwhile is left standing. */
    void awaitClosed() {
        var interrupted = false;
        while (isClosing()) {
            Clock.current.park(this, Clock.FOR_EVER);
            interrupted |= Thread.interrupted();
        }
        if (interrupted) {
            thread.interrupt();
        }
    }
}
