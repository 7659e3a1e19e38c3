package dev.fanwise.cluster.protocol;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** What runs here for callers, of whatever member: which tasks may, and how many. */
final class Jobs {

    private final Map<String, Handler> handlers = new ConcurrentHashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int room;
    private int running;
    private volatile boolean isClosing;

    Jobs(int capacity) {
        this.room = capacity;
    }

    /** Runs tasks of that signature from now on. */
    void serve(String signature, Handler handler) {
        if (handlers.putIfAbsent(signature, handler) != null) {
            throw new IllegalStateException("This member serves " + signature + " already");
        }
    }

    void withdraw(String signature, Handler handler) {
        handlers.remove(signature, handler);
    }

    /** The signatures of what is served, and the records that these tasks send. */
    Map<String, List<String>> tasks() {
        var tasks = new HashMap<String, List<String>>();
        if (!isClosing) {
            handlers.forEach((signature, handler) -> tasks.put(signature, handler.records()));
        }
        return tasks;
    }

    @Nullable Handler handler(String signature) {
        return isClosing ? null : handlers.get(signature);
    }

    Refusal reasonNotServed() {
        return isClosing ? Refusal.CLOSING : Refusal.NOT_SERVED;
    }

    /** Whether one more may begin; if so, {@link #makeRoom} and {@link #ended} are called later. */
    boolean mayBegin() {
        lock.lock();
        try {
            if (isClosing || room == 0) {
                return false;
            }
            room--;
            running++;
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** One has ended, and another one may begin. */
    void makeRoom() {
        lock.lock();
        try {
            room++;
        } finally {
            lock.unlock();
        }
    }

    /** One has ended, and its caller is being told. */
    void ended() {
        lock.lock();
        try {
            running--;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** From now on nothing begins. */
    void close() {
        lock.lock();
        try {
            isClosing = true;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until nothing runs, for some time at most. */
    boolean awaitNone(Duration timeout) throws InterruptedException {
        var left = TimeUnit.NANOSECONDS.convert(timeout);
        lock.lock();
        try {
            while (running > 0 && left > 0) {
                left = changed.awaitNanos(left);
            }
            return running == 0;
        } finally {
            lock.unlock();
        }
    }
}
