package dev.fanwise.benchmarks.bounded;

import dev.fanwise.benchmarks.peers.VirtualThreads;
import dev.fanwise.benchmarks.work.Work;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.LockSupport;

/**
 * A loop written by hand that gives each element a thread of its own, so many at a time. It ends at the first failure,
 * cancels and joins the others then, and is exact about the caller's interrupts.
 */
final class ThreadForEach {

    private static final ThreadFactory THREADS =
            Thread.ofVirtual().name("by hand").factory();

    private final Work work;
    private final Object[] results;
    private final Thread caller = Thread.currentThread();
    private final AtomicReferenceArray<Thread> running = new AtomicReferenceArray<>(VirtualThreads.BOUND);
    private final AtomicInteger inFlight = new AtomicInteger();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    ThreadForEach(Work work, Object[] results) {
        this.work = work;
        this.results = results;
    }

    void run(List<Integer> elements) throws InterruptedException {
        var index = 0;
        var place = 0;
        try {
            for (var element : elements) {
                awaitFewerThan(VirtualThreads.BOUND);
                if (failure.get() != null) {
                    break;
                }
                while (running.get(place) != null) {
                    place = (place + 1) % VirtualThreads.BOUND;
                }
                start(new Task(this, element, index++, place));
            }
            awaitFewerThan(1);
        } catch (Throwable thrown) {
            failure.compareAndSet(null, thrown);
        }
        if (failure.get() != null) {
            cancelAndJoin();
            throw ThreadForEach.<RuntimeException>sneak(failure.get());
        }
    }

    private void start(Task task) {
        var thread = THREADS.newThread(task);
        running.set(task.place, thread);
        inFlight.getAndIncrement();
        try {
            thread.start();
        } catch (Throwable refused) {
            ended(task.place);
            throw refused;
        }
    }

    private void awaitFewerThan(int limit) throws InterruptedException {
        while (inFlight.get() >= limit && failure.get() == null) {
            LockSupport.park(this);
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
    }

    private void ended(int place) {
        running.set(place, null);
        inFlight.getAndDecrement();
        LockSupport.unpark(caller);
    }

    private void cancelAndJoin() {
        for (var place = 0; place < running.length(); place++) {
            var thread = running.get(place);
            if (thread != null) {
                thread.interrupt();
            }
        }
        var interrupted = false;
        while (inFlight.get() > 0) {
            LockSupport.park(this);
            interrupted |= Thread.interrupted();
        }
        if (interrupted) {
            caller.interrupt();
        }
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> X sneak(Throwable thrown) throws X {
        throw (X) thrown;
    }

    private static final class Task implements Runnable {

        private final ThreadForEach call;
        private final Integer element;
        private final int index;
        private final int place;

        Task(ThreadForEach call, Integer element, int index, int place) {
            this.call = call;
            this.element = element;
            this.index = index;
            this.place = place;
        }

        @Override
        public void run() {
            try {
                call.results[index] = call.work.on(element);
            } catch (Throwable thrown) {
                call.failure.compareAndSet(null, thrown);
            } finally {
                call.ended(place);
            }
        }
    }
}
