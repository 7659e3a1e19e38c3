package dev.fanwise.soak;

import dev.fanwise.InterruptedWaitException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A thread that makes one call after the other, and accounts for the failures and the interrupts of each. */
final class CallLoop implements Runnable {

    private final Ledger ledger;
    private final List<Runner> runners;
    private final SplittableRandom random;
    private final BooleanSupplier isOver;

    /** Read by others when the thread has ended. */
    private long calls;

    private long interrupts;

    /** What it is at, and since when. */
    private volatile @Nullable String current;

    private volatile long since;

    private @Nullable Thread interruptible;
    private boolean isInterrupted;

    CallLoop(Ledger ledger, List<Runner> runners, SplittableRandom random, BooleanSupplier isOver) {
        this.ledger = ledger;
        this.runners = runners;
        this.random = random;
        this.isOver = isOver;
    }

    @Override
    public void run() {
        while (!isOver.getAsBoolean()) {
            call(runners.get(random.nextInt(runners.size())), Shape.of(random));
        }
    }

    /** Called by another thread, at any moment: sends at most one interrupt for each call, none between two. */
    synchronized void interrupt() {
        if (interruptible != null && !isInterrupted) {
            isInterrupted = true;
            interruptible.interrupt();
        }
    }

    private synchronized void open() {
        interruptible = Thread.currentThread();
        isInterrupted = false;
    }

    private synchronized boolean close() {
        interruptible = null;
        return isInterrupted;
    }

    private void call(Runner runner, Shape shape) {
        since = System.nanoTime();
        current = shape + " on " + runner.name();
        if (!runner.runsOnCaller()) {
            open();
        }
        var thrown = thrownBy(runner, shape);
        var sent = !runner.runsOnCaller() && close() ? 1 : 0;
        var met = (thrown instanceof InterruptedException ? 1 : 0) + (Thread.interrupted() ? 1 : 0);
        // One that comes after the group's own, or after the alarm's, is the same bit.
        var mayBeOne = shape.interruptsItsCaller() || (shape.hasTimeout() && runner.mayBlock());
        if (met > sent || (met < sent && !mayBeOne)) {
            ledger.violate(current + ": " + sent + " interrupts were sent and " + met + " met; thrown: " + thrown);
        }
        ledger.account(thrown, "thrown by " + current);
        if (thrown instanceof InterruptedWaitException wait) {
            settle(wait);
        }
        current = null;
        calls++;
        interrupts += sent;
    }

    private @Nullable Throwable thrownBy(Runner runner, Shape shape) {
        try {
            shape.call(runner, ledger, random, 0);
            return null;
        } catch (Throwable thrown) {
            return thrown;
        }
    }

    private void settle(InterruptedWaitException wait) {
        try {
            new Settlement(ledger, random, true).settle(wait.waited());
        } catch (InterruptedException impossible) {
            ledger.violate("an interrupt came between two calls");
        }
    }

    long calls() {
        return calls;
    }

    long interrupts() {
        return interrupts;
    }

    /** The call that has not returned for so long, if there is one. */
    @Nullable String callOlderThan(long nanos) {
        var call = current;
        return call != null && System.nanoTime() - since > nanos ? call : null;
    }
}
