package dev.fanwise.engine.task;

import dev.fanwise.Deadline;
import dev.fanwise.TimeSource;
import org.jspecify.annotations.Nullable;

/**
 * The one place in which a thread waits for tasks: it looks at what it waits for, at its interrupt status and at the clock,
 * lends a hand where that is all that can bring the wait to its end, and sleeps. Whoever brings about the end changes what
 * {@link Awaited#isOver} sees and unparks the thread then, so no wake-up is lost.
 */
public final class Waiting {

    /** How a wait ended. */
    public enum End {
        OVER,
        LATE,
        INTERRUPTED
    }

    private Waiting() {}

    /**
     * Waits. An interrupt that comes when the wait is over is left standing.
     *
     * @param deadline the latest moment, or null
     */
    public static End await(Awaited what, @Nullable Deadline deadline) {
        Assistance assistance = null;
        try {
            while (!what.isOver()) {
                // race: an interrupt that comes after the end is for what follows
                if (Thread.currentThread().isInterrupted()) {
                    // race: nor does it end the wait
                    if (what.isOver()) {
                        return End.OVER;
                    }
                    Thread.interrupted();
                    return End.INTERRUPTED;
                }
                var nanos = deadline == null
                        ? TimeSource.UNLIMITED
                        : deadline.remaining().toNanos();
                if (nanos <= 0) {
                    // race: what is there at the deadline is in time
                    return what.isOver() ? End.OVER : End.LATE;
                }
                if (what.mayBeUnstarted()) {
                    assistance = assistance == null ? new Assistance(what) : assistance;
                    if (assistance.give()) {
                        continue;
                    }
                    nanos = Math.min(nanos, assistance.nextLook());
                }
                Admission.lendAll();
                what.options().time().park(what, nanos);
            }
            return End.OVER;
        } finally {
            if (assistance != null) {
                assistance.end(what.hasEnded());
            }
            Admission.takeAgain(what.hasEnded());
        }
    }

    /**
     * Waits for the end of a task. An interrupt that comes when the task has ended is left standing.
     *
     * @return whether it has ended by the deadline
     */
    static boolean awaitEnd(FanOutTask<?> task, @Nullable Deadline deadline) throws InterruptedException {
        return awaitEnd(task, task, deadline);
    }

    /**
     * The same for what is over with a task at the latest.
     *
     * @param what over when the task has ended, or before; who brings that about {@linkplain #wake wakes} those who wait
     */
    static boolean awaitEnd(Awaited what, FanOutTask<?> task, @Nullable Deadline deadline) throws InterruptedException {
        if (what.isOver()) {
            return true;
        }
        var wakeUp = new WakeUp(Thread.currentThread());
        task.addListener(wakeUp);
        var end = await(what, deadline);
        if (!task.isDone()) {
            task.removeListener(wakeUp);
        }
        if (end == End.INTERRUPTED) {
            throw new InterruptedException("interrupted while waiting for " + task.name());
        }
        return end == End.OVER;
    }

    /** The same however long it takes. An interrupt does not shorten that; the status is set again. */
    public static void joinEnd(FanOutTask<?> task) {
        joinEnd(task, task);
    }

    /** The same for what is over with a task at the latest. */
    static void joinEnd(Awaited what, FanOutTask<?> task) {
        var wakeUp = new WakeUp(Thread.currentThread());
        task.addListener(wakeUp);
        var unused = join(what, Patience.UNLIMITED);
        if (!task.isDone()) {
            task.removeListener(wakeUp);
        }
    }

    /** Has those look again who wait for a task, or for what is over before it. */
    static void wake(FanOutTask<?> task) {
        for (var each = task.listeners; each != null; each = each.rest()) {
            if (each.listener() instanceof WakeUp wakeUp) {
                wakeUp.ended(task);
            }
        }
    }

    /** A thread that waits. */
    private record WakeUp(Thread waiter) implements EndListener {

        @Override
        public void ended(FanOutTask<?> task) {
            task.owner.time().unpark(waiter);
        }
    }

    /**
     * Waits as long as there is patience. An interrupt does not shorten that; the status is set again.
     *
     * @return whether the wait is over
     */
    public static boolean join(Awaited what, Patience patience) {
        var interrupted = false;
        var end = await(what, patience.deadline());
        while (end == End.INTERRUPTED || (end == End.LATE && patience.goesOn())) {
            interrupted |= end == End.INTERRUPTED;
            end = await(what, patience.deadline());
        }
        // race: an interrupt during a join is the caller's
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return end == End.OVER;
    }
}
