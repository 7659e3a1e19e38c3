package dev.fanwise.runtime;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A thread that calls a fan-out method, and what the call did to it. */
final class Caller {

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread thread;
    private @Nullable Object returned;
    private @Nullable Throwable thrown;
    private boolean interrupted;

    private Caller(ThreadKind kind, Callable<?> call) {
        thread = kind.factory().newThread(() -> {
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

    static Caller start(Callable<?> call) {
        return start(ThreadKind.PLATFORM, call);
    }

    static Caller start(ThreadKind kind, Callable<?> call) {
        var caller = new Caller(kind, call);
        caller.thread.start();
        return caller;
    }

    void interrupt() {
        thread.interrupt();
    }

    /** Returns when the caller has been seen parked in the runtime, and has met every interrupt sent before. */
    Caller awaitParked() {
        while (thread.isInterrupted() || !(LockSupport.getBlocker(thread) instanceof FanOut) || !isWaiting()) {
            if (ended.getCount() == 0) {
                throw new AssertionError("the call ended without waiting", thrown);
            }
            Thread.onSpinWait();
        }
        return this;
    }

    private boolean isWaiting() {
        return thread.getState() == Thread.State.WAITING || thread.getState() == Thread.State.TIMED_WAITING;
    }

    boolean hasEnded() {
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

    @Nullable Object returned() {
        awaitEnd();
        if (thrown != null) {
            throw new AssertionError("the call threw", thrown);
        }
        return returned;
    }

    Throwable thrown() {
        awaitEnd();
        if (thrown == null) {
            throw new AssertionError("the call returned " + returned);
        }
        return thrown;
    }

    /** Whether the call left the interrupt status set. */
    boolean wasLeftInterrupted() {
        awaitEnd();
        return interrupted;
    }
}
