package dev.fanwise.runtime;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** What tasks do in these tests. */
final class Tasks {

    private Tasks() {}

    /** Waits until interrupted. */
    static <T> T waitForInterrupt() throws InterruptedException {
        new CountDownLatch(1).await();
        throw new AssertionError("not interrupted");
    }

    /** Waits for the latch, deaf to interruption; swallows the interrupts that come meanwhile. */
    static void awaitDeaf(CountDownLatch latch) {
        while (true) {
            try {
                latch.await();
                return;
            } catch (InterruptedException ignored) {
                // that is what deaf means
            }
        }
    }

    /** What the call throws; a call that throws nothing fails the test. */
    static Throwable thrownBy(Callable<?> call) {
        Object returned;
        try {
            returned = call.call();
        } catch (Throwable thrown) {
            return thrown;
        }
        throw new AssertionError("returned " + returned);
    }

    static void await(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new AssertionError("did not happen");
            }
        } catch (InterruptedException interrupt) {
            throw new AssertionError(interrupt);
        }
    }

    /** Waits for what happens soon; for states that nobody announces. */
    static void awaitThat(BooleanSupplier condition) {
        var start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(20)) {
                throw new AssertionError("did not happen");
            }
            LockSupport.parkNanos(10_000);
        }
    }
}
