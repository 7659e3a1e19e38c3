package dev.fanwise.behaviour;

import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A call of a task method whose code runs on a member of a cluster, for the current thread: what ends there has ended for tests when
 * that thread has received the end.
 */
public final class SentCall {

    private static final ThreadLocal<SentCall> CURRENT = new ThreadLocal<>();

    private final Thread sender = Thread.currentThread();
    private final Queue<Runnable> atTheEnd = new ConcurrentLinkedQueue<>();

    /** The call whose code the current thread runs, or null: then the code runs where it was called. */
    static SentCall current() {
        return CURRENT.get();
    }

    Thread sender() {
        return sender;
    }

    void whenReceived(Runnable action) {
        atTheEnd.add(action);
    }

    /** Runs the code, on the member. */
    public <T> T run(Callable<T> code) throws Exception {
        CURRENT.set(this);
        try {
            return code.call();
        } finally {
            CURRENT.remove();
        }
    }

    /** The end has arrived, or that of the wait for it. */
    public void received() {
        atTheEnd.forEach(Runnable::run);
    }
}
