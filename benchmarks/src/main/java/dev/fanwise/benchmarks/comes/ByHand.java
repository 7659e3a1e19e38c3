package dev.fanwise.benchmarks.comes;

import dev.fanwise.benchmarks.peers.VirtualThreads;
import dev.fanwise.benchmarks.work.Work;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;

/**
 * A loop written by hand that gives each element a thread of its own, so many at a time, and takes each result as it comes. It ends
 * at the first failure or interrupt: it cancels and joins the others then.
 */
final class ByHand {

    private static final ThreadFactory THREADS =
            Thread.ofVirtual().name("by hand").factory();

    private final Work work;
    private final BlockingQueue<Element> ended = new LinkedBlockingQueue<>();
    private final Set<Thread> running = new HashSet<>();
    private long sum;

    private ByHand(Work work) {
        this.work = work;
    }

    static long sum(Work work, Iterable<Integer> elements) throws InterruptedException {
        var loop = new ByHand(work);
        try {
            for (var element : elements) {
                if (loop.running.size() == VirtualThreads.BOUND) {
                    loop.take();
                }
                loop.start(element);
            }
            while (!loop.running.isEmpty()) {
                loop.take();
            }
            return loop.sum;
        } catch (Throwable thrown) {
            loop.cancelAndJoin();
            throw thrown;
        }
    }

    private void start(Integer element) {
        var task = new Element(this, element);
        task.thread = THREADS.newThread(task);
        running.add(task.thread);
        try {
            task.thread.start();
        } catch (Throwable refused) {
            running.remove(task.thread);
            throw refused;
        }
    }

    private void take() throws InterruptedException {
        var task = ended.take();
        running.remove(task.thread);
        if (task.failure != null) {
            throw ByHand.<RuntimeException>sneak(task.failure);
        }
        sum += task.result;
    }

    private void cancelAndJoin() {
        running.forEach(Thread::interrupt);
        var interrupted = false;
        while (!running.isEmpty()) {
            try {
                running.remove(ended.take().thread);
            } catch (InterruptedException interrupt) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> X sneak(Throwable thrown) throws X {
        throw (X) thrown;
    }

    private static final class Element implements Runnable {

        private final ByHand loop;
        private final Integer element;
        private Thread thread;
        private Integer result;
        private Throwable failure;

        Element(ByHand loop, Integer element) {
            this.loop = loop;
            this.element = element;
        }

        @Override
        public void run() {
            try {
                result = loop.work.on(element);
            } catch (Throwable thrown) {
                failure = thrown;
            } finally {
                loop.ended.add(this);
            }
        }
    }
}
