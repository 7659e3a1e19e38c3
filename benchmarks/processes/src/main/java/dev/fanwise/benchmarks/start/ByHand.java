package dev.fanwise.benchmarks.start;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/**
 * Prints how long the same call took that is written by hand: it ends at the first failure or when its caller is
 * interrupted, asks the other tasks to stop, and waits for them.
 */
final class ByHand {

    private static final ThreadFactory THREADS =
            Thread.ofVirtual().name("by hand").factory();

    private final Thread caller = Thread.currentThread();
    private final AtomicInteger pending = new AtomicInteger(3);
    private final AtomicReference<Throwable> thrown = new AtomicReference<>();

    private ByHand() {}

    public static void main(String[] args) throws InterruptedException {
        var start = System.nanoTime();
        var trio = new ByHand().all(1);
        Elapsed.print(start, trio);
    }

    private Trio all(int number) throws InterruptedException {
        var first = new First(this, number);
        var second = new Second(this, number);
        var third = new Third(this, number);
        start(first);
        start(second);
        start(third);
        while (pending.get() > 0 && thrown.get() == null) {
            LockSupport.park(this);
            if (Thread.interrupted()) {
                thrown.compareAndSet(null, new InterruptedException());
            }
        }
        if (thrown.get() != null) {
            first.thread.interrupt();
            second.thread.interrupt();
            third.thread.interrupt();
            join();
            rethrow(thrown.get());
        }
        return new Trio(first.result, second.result, third.result);
    }

    private static void start(Task task) {
        task.thread = THREADS.newThread(task);
        task.thread.start();
    }

    private void join() {
        var interrupted = false;
        while (pending.get() > 0) {
            LockSupport.park(this);
            interrupted |= Thread.interrupted();
        }
        if (interrupted) {
            caller.interrupt();
        }
    }

    private static void rethrow(Throwable thrown) throws InterruptedException {
        if (thrown instanceof InterruptedException interrupt) {
            throw interrupt;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) thrown;
    }

    private abstract static class Task implements Runnable {

        private final ByHand call;
        final int number;
        Thread thread = Thread.currentThread();
        int result;

        Task(ByHand call, int number) {
            this.call = call;
            this.number = number;
        }

        abstract int execute();

        @Override
        public final void run() {
            try {
                result = execute();
            } catch (Throwable failure) {
                call.thrown.compareAndSet(null, failure);
            }
            if (call.pending.decrementAndGet() == 0 || call.thrown.get() != null) {
                LockSupport.unpark(call.caller);
            }
        }
    }

    private static final class First extends Task {

        First(ByHand call, int number) {
            super(call, number);
        }

        @Override
        int execute() {
            return number;
        }
    }

    private static final class Second extends Task {

        Second(ByHand call, int number) {
            super(call, number);
        }

        @Override
        int execute() {
            return number + 1;
        }
    }

    private static final class Third extends Task {

        Third(ByHand call, int number) {
            super(call, number);
        }

        @Override
        int execute() {
            return number + 2;
        }
    }
}
