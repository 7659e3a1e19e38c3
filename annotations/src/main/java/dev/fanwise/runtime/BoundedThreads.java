package dev.fanwise.runtime;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Runs tasks that have handles on at most so many threads, in the order in which they came. A thread exists only
 * while there is something to run.
 */
final class BoundedThreads implements Runnable {

    /** The bounded threads that the current thread is one of; it may run what it would have to wait for. */
    private static final ThreadLocal<@Nullable BoundedThreads> CURRENT = new ThreadLocal<>();

    private final StartedTasks owner;
    private final ThreadFactory threads;
    private final int limit;
    private final Queue<FanOutTask<?>> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger running = new AtomicInteger();

    BoundedThreads(StartedTasks owner, ThreadFactory threads, int limit) {
        this.owner = owner;
        this.threads = threads;
        this.limit = limit;
    }

    /** Runs the task as soon as a thread is free. Throws what refuses a new thread. */
    void submit(FanOutTask<?> task) {
        queue.add(task);
        if (enter()) {
            try {
                owner.run(task, this, threads);
            } catch (Throwable refused) {
                queue.remove(task);
                running.decrementAndGet();
                throw refused;
            }
        }
    }

    private boolean enter() {
        int current;
        do {
            current = running.get();
            if (current == limit) {
                return false;
            }
        } while (!running.compareAndSet(current, current + 1));
        return true;
    }

    @Override
    public void run() {
        CURRENT.set(this);
        try {
            do {
                runQueued();
                running.decrementAndGet();
                // A task may have come after the queue was found empty, and found no thread free.
            } while (!queue.isEmpty() && enter());
        } finally {
            CURRENT.remove();
        }
    }

    private void runQueued() {
        FanOutTask<?> task;
        while ((task = queue.poll()) != null) {
            task.run();
            awaitStageOf(task);
            if (!owner.hasExecutor()) {
                // Whatever status a task has left behind in this thread is not the next one's.
                Thread.interrupted();
            }
        }
    }

    /** An asynchronous task has returned, but is in flight until its stage completes. */
    private static void awaitStageOf(FanOutTask<?> task) {
        if (task.isDone()) {
            return;
        }
        var waiter = Thread.currentThread();
        task.addListener(ended -> Clock.current.unpark(waiter));
        var interrupted = false;
        while (!task.isDone()) {
            Clock.current.park(task, Clock.FOR_EVER);
            interrupted |= Thread.interrupted();
        }
        if (interrupted) {
            waiter.interrupt();
        }
    }

    /**
     * Runs a task that waits for a thread, if the current thread is about to wait for it and holds one: else tasks
     * that wait for tasks of their own making could hold all threads and wait for ever.
     */
    @SuppressWarnings("ReferenceEquality") // a call is itself only
    static void runInsteadOfWaiting(FanOutTask<?> awaited) {
        var own = CURRENT.get();
        if (own != null && own.owner == awaited.fanOut && own.queue.remove(awaited)) {
            awaited.run();
        }
    }
}
