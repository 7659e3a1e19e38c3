package dev.fanwise.support;

import java.lang.ref.Cleaner;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** What tasks and tests do to each other. */
public final class Tasks {

    private static final Cleaner CLEANER = Cleaner.create();

    /** After so long a test says that something hangs. */
    static final int PATIENCE_SECONDS = 20;

    private Tasks() {}

    /** Waits until interrupted. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // it may stand for a task of any type
    public static <T> T waitForInterrupt() throws InterruptedException {
        new CountDownLatch(1).await();
        throw new AssertionError("not interrupted");
    }

    /** Waits for the latch, deaf to interruption; swallows the interrupts that come meanwhile. */
    public static void awaitDeaf(CountDownLatch latch) {
        while (true) {
            try {
                latch.await();
                return;
            } catch (InterruptedException ignored) {
                // that is what deaf means
            }
        }
    }

    /** Waits for the latch; an interrupt that comes meanwhile, or was there before, is in the status afterwards. */
    public static void awaitDeafWithStatus(CountDownLatch latch) {
        var interrupted = false;
        while (true) {
            try {
                latch.await();
                break;
            } catch (InterruptedException interrupt) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for the latch; fails if it does not open soon. */
    public static void await(CountDownLatch latch) {
        try {
            if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("did not happen");
            }
        } catch (InterruptedException interrupt) {
            throw new AssertionError(interrupt);
        }
    }

    /** Waits for what happens soon; for states that nobody announces. */
    public static void awaitThat(BooleanSupplier condition) {
        var start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
                throw new AssertionError("did not happen");
            }
            LockSupport.parkNanos(10_000);
        }
    }

    /** Returns when handles that nobody holds any more have been collected, and what they led to has been reported. */
    public static void awaitCollection() {
        for (var round = 0; round < 5; round++) {
            System.gc();
            awaitCleaners();
        }
    }

    /** Returns when what was registered for objects collected so far has probably run. */
    private static void awaitCleaners() {
        var ran = new CountDownLatch(1);
        register(ran);
        awaitThat(() -> {
            System.gc();
            return ran.getCount() == 0;
        });
    }

    /** In a method of its own, so that nothing here holds the object. */
    private static void register(CountDownLatch ran) {
        CLEANER.register(new Object(), ran::countDown);
    }

    /** What the call throws; a call that throws nothing fails the test. */
    public static Throwable thrownBy(Callable<?> call) {
        Object returned;
        try {
            returned = call.call();
        } catch (Throwable thrown) {
            return thrown;
        }
        throw new AssertionError("returned " + returned);
    }

    /** Throws the failure if that needs no declaration. */
    public static void throwUnchecked(Throwable failure) {
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        if (failure instanceof Error error) {
            throw error;
        }
    }
}
