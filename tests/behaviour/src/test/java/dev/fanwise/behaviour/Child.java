package dev.fanwise.behaviour;

import dev.fanwise.support.Tasks;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A task whose course the test decides, as tests of asyncio decide that of a future: it waits until it is told how
 * to end.
 */
public final class Child<T> {

    /** What the task does when it is interrupted. */
    public interface Reaction<T> {
        T to(InterruptedException interrupt) throws IOException, InterruptedException;
    }

    private final CountDownLatch started = new CountDownLatch(1);
    private final CountDownLatch decided = new CountDownLatch(1);
    private final CountDownLatch interrupted = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final CountDownLatch arrived = new CountDownLatch(1);
    private final AtomicInteger runs = new AtomicInteger();
    private volatile Thread thread;
    private volatile WeakReference<Thread> lastThread = new WeakReference<>(null);
    private volatile T value;
    private volatile Throwable failure;
    private volatile Reaction<T> reaction = interrupt -> {
        throw interrupt;
    };

    public static <T> Child<T> returning(T value) {
        var child = new Child<T>();
        child.succeed(value);
        return child;
    }

    public static <T> Child<T> failing(Throwable failure) {
        var child = new Child<T>();
        child.fail(failure);
        return child;
    }

    /** Waits on, however often it is interrupted. */
    public Child<T> deaf() {
        return whenInterrupted(this::awaitDeaf);
    }

    public Child<T> whenInterrupted(Reaction<T> newReaction) {
        reaction = newReaction;
        return this;
    }

    /** The task method. */
    public T run() throws IOException, InterruptedException {
        var sent = SentCall.current();
        runs.incrementAndGet();
        thread = Thread.currentThread();
        lastThread = new WeakReference<>(sent == null ? thread : sent.sender());
        started.countDown();
        try {
            decided.await();
            return end();
        } catch (InterruptedException interrupt) {
            interrupted.countDown();
            return reaction.to(interrupt);
        } finally {
            // A thread holds what it runs, and so would hold the task that some tests want to see dropped.
            thread = null;
            ended.countDown();
            if (sent == null) {
                arrived.countDown();
            } else {
                sent.whenReceived(arrived::countDown);
            }
        }
    }

    private T awaitDeaf(InterruptedException first) throws IOException {
        while (true) {
            try {
                decided.await();
                return end();
            } catch (InterruptedException again) {
                // that is what deaf means
            }
        }
    }

    private T end() throws IOException {
        var failed = failure;
        if (failed == null) {
            return value;
        }
        Tasks.throwUnchecked(failed);
        throw (IOException) failed;
    }

    public void succeed(T result) {
        value = result;
        decided.countDown();
    }

    public void fail(Throwable exception) {
        failure = exception;
        decided.countDown();
    }

    /** What somebody does who is neither the caller nor the runtime. */
    public void interruptByOther() {
        awaitStarted();
        thread.interrupt();
    }

    public Child<T> awaitStarted() {
        Tasks.await(started);
        return this;
    }

    public void awaitInterrupted() {
        Tasks.await(interrupted);
    }

    public void awaitEnded() {
        Tasks.await(arrived);
    }

    /**
     * Returns when the thread has left the engine too, which has noted the end then. Before that a cancellation still reaches the
     * task, and with the interrupt status set its failure is one. The thread of a pool may run another child by then.
     */
    public void awaitNoted() {
        awaitEnded();
        Tasks.awaitThat(() -> {
            var ran = lastThread.get();
            return ran == null
                    || Stream.of(ran.getStackTrace())
                            .map(StackTraceElement::getClassName)
                            .filter(name -> name.startsWith("dev.fanwise.engine") || name.equals(Child.class.getName()))
                            .findFirst()
                            .map(name -> name.equals(Child.class.getName()))
                            .orElse(true);
        });
    }

    public boolean isRunning() {
        return hasStarted() && !hasEnded();
    }

    public boolean hasStarted() {
        return runs.get() > 0;
    }

    public int runs() {
        return runs.get();
    }

    public boolean wasInterrupted() {
        return interrupted.getCount() == 0;
    }

    public boolean hasEnded() {
        return ended.getCount() == 0;
    }
}
