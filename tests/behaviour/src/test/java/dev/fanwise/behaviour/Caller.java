package dev.fanwise.behaviour;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A thread that calls a fan-out method, and what the call did to it. */
public final class Caller<R> {

    /** A call without a result. */
    public interface Action {
        void run() throws Exception;
    }

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread thread;
    private R returned;
    private Throwable thrown;
    private boolean interrupted;

    private Caller(Callable<? extends R> call) {
        thread = new Thread(
                () -> {
                    try {
                        returned = call.call();
                    } catch (Throwable failure) {
                        thrown = failure;
                    } finally {
                        interrupted = Thread.interrupted();
                        ended.countDown();
                    }
                },
                "caller");
        thread.setDaemon(true);
    }

    public static <R> Caller<R> start(Callable<? extends R> call) {
        var caller = new Caller<R>(call);
        caller.thread.start();
        return caller;
    }

    public static Caller<Void> run(Action action) {
        return start(() -> {
            action.run();
            return null;
        });
    }

    /** Interrupts the calling thread. */
    public void interrupt() {
        thread.interrupt();
    }

    /** Interrupts the calling thread and returns when it has noticed. */
    public void interruptAndAwaitNotice() {
        thread.interrupt();
        Tasks.awaitThat(() -> !thread.isInterrupted() || hasEnded());
    }

    /** Returns when the caller has been seen waiting for its tasks. */
    public Caller<R> awaitWaiting() {
        while (!isWaiting()) {
            if (hasEnded()) {
                throw new AssertionError("the call ended without waiting: returned " + returned, thrown);
            }
            Thread.onSpinWait();
        }
        return this;
    }

    private boolean isWaiting() {
        var blocker = LockSupport.getBlocker(thread);
        var state = thread.getState();
        return blocker != null
                && blocker.getClass().getPackageName().startsWith("dev.fanwise")
                && (state == Thread.State.WAITING || state == Thread.State.TIMED_WAITING);
    }

    public boolean hasEnded() {
        return ended.getCount() == 0;
    }

    private void awaitEnd() {
        try {
            if (!ended.await(20, TimeUnit.SECONDS)) {
                var hang = new AssertionError("the call hangs");
                hang.setStackTrace(thread.getStackTrace());
                throw hang;
            }
        } catch (InterruptedException impossible) {
            throw new AssertionError(impossible);
        }
    }

    public R returned() {
        awaitEnd();
        if (thrown != null) {
            throw new AssertionError("the call threw", thrown);
        }
        return returned;
    }

    public Throwable thrown() {
        awaitEnd();
        if (thrown == null) {
            throw new AssertionError("the call returned " + returned);
        }
        return thrown;
    }

    /** Whether the call left the interrupt status set. */
    public boolean wasLeftInterrupted() {
        awaitEnd();
        return interrupted;
    }
}
