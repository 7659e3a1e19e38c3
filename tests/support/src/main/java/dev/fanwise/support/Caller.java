package dev.fanwise.support;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A thread that calls a fan-out method, and what the call did to it. */
public final class Caller<R extends @Nullable Object> {

    /** A call without a result. */
    public interface Action {
        void run() throws Exception;
    }

    private static final ThreadFactory DAEMONS = code -> {
        var thread = new Thread(code, "caller");
        thread.setDaemon(true);
        return thread;
    };

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread thread;
    private @Nullable R returned;
    private @Nullable Throwable thrown;
    private boolean interrupted;

    private Caller(ThreadFactory threads, Callable<? extends R> call) {
        thread = threads.newThread(() -> {
            try {
                returned = call.call();
            } catch (Throwable failure) {
                thrown = failure;
            } finally {
                interrupted = Thread.interrupted();
                ended.countDown();
            }
        });
    }

    /** Calls on a platform thread. */
    public static <R extends @Nullable Object> Caller<R> start(Callable<? extends R> call) {
        return start(DAEMONS, call);
    }

    /** Calls on a thread of the factory. */
    public static <R extends @Nullable Object> Caller<R> start(ThreadFactory threads, Callable<? extends R> call) {
        var caller = new Caller<R>(threads, call);
        caller.thread.start();
        return caller;
    }

    /** Calls on a platform thread what returns nothing. */
    public static Caller<@Nullable Void> run(Action action) {
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

    /** Returns when the caller has been seen parked in the engine, and has met every interrupt sent before. */
    public Caller<R> awaitParked() {
        while (thread.isInterrupted() || !isParkedInTheEngine()) {
            if (hasEnded()) {
                throw new AssertionError("the call ended without waiting: returned " + returned, thrown);
            }
            Thread.onSpinWait();
        }
        return this;
    }

    private boolean isParkedInTheEngine() {
        var blocker = LockSupport.getBlocker(thread);
        var state = thread.getState();
        return blocker != null
                && blocker.getClass().getPackageName().startsWith("dev.fanwise")
                && (state == Thread.State.WAITING || state == Thread.State.TIMED_WAITING);
    }

    public boolean hasEnded() {
        return ended.getCount() == 0;
    }

    /** Whether the call threw; returns when it has ended. */
    public boolean hasThrown() {
        awaitEnd();
        return thrown != null;
    }

    /** Returns when the call has ended, in whatever way. */
    public void awaitEnd() {
        try {
            if (!ended.await(Tasks.PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                var hang = new AssertionError("the call hangs");
                hang.setStackTrace(thread.getStackTrace());
                throw hang;
            }
        } catch (InterruptedException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** What the call returned; fails if it threw. */
    @SuppressWarnings("NullAway") // a call that has returned has set it, to null if that is a value of R
    public R returned() {
        awaitEnd();
        if (thrown != null) {
            throw new AssertionError("the call threw", thrown);
        }
        return returned;
    }

    /** What the call threw; fails if it returned. */
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
