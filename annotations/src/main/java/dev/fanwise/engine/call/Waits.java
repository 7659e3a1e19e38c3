package dev.fanwise.engine.call;

import dev.fanwise.engine.task.OwnSurroundings;
import dev.fanwise.engine.task.RunningTasks;
import dev.fanwise.engine.task.Waiting;
import java.util.concurrent.TimeoutException;

/**
 * What the coordinator waits for: the decision, and tasks that were cancelled. It looks at both before it parks and after, so
 * no wake-up is lost, and it alone keeps the clock and takes interrupts.
 */
public final class Waits {

    private Waits() {}

    /**
     * Waits until the call is decided.
     *
     * @return whether that happened in time
     * @throws IllegalArgumentException if it is a wait, and there is nothing to wait for
     */
    public static boolean awaitDecision(Coordinator call) throws InterruptedException {
        Observation.begin(call);
        if (DecisionRule.needsTasks(call.rule()) && !call.hasTasks() && !call.isIncomplete) {
            throw Observation.failed(
                    call, new IllegalArgumentException(call.name() + ": there is nothing to wait for"));
        }
        var inTime = call.awaitOrThrow();
        Observation.waited(call, inTime);
        return inTime;
    }

    /** The same; throws if the time is over before every required task has its value. */
    public static boolean awaitInTime(Coordinator call) throws InterruptedException, TimeoutException {
        if (awaitUntilTimeout(call)) {
            return true;
        }
        if (call.isRequiredMissing || TaskChain.isRequiredMissing(call.newest()) || call.isCutOff()) {
            call.readsWhatIsThere = false;
            throw Observation.stopped(call, call.timeout());
        }
        return false;
    }

    /** The same; if the time is over before, the call reads what is there. */
    public static boolean awaitUntilTimeout(Coordinator call) throws InterruptedException {
        var inTime = awaitDecision(call);
        call.readsWhatIsThere = !inTime;
        return inTime;
    }

    /**
     * Waits until all tasks have ended, or one has decided the call.
     *
     * @return whether that happened in time
     * @throws InterruptedException if the calling thread is interrupted before that
     */
    static boolean await(Coordinator call) throws InterruptedException {
        if (TimeLimits.turnAlarmOff(call, false) && call.isInterruptedInTask) {
            call.isIncomplete =
                    true; // a task on this thread waited for a permit until the deadline, and was not started
        }
        TaskCount.addStarted(call);
        var end = Waiting.await(call, TimeLimits.deadlineOf(call));
        if (end == Waiting.End.INTERRUPTED) {
            call.isInterruptedInTask = false;
            throw Observation.stopped(call, new InterruptedException(call.name() + " was interrupted"));
        }
        var refusal = Decision.refusal(call);
        if (refusal != null) {
            throw Starts.abort(call, refusal);
        }
        return end == Waiting.End.OVER;
    }

    /** Whether a coordinator waits no longer. */
    static boolean isOver(Coordinator call) {
        if (call.isJoining) {
            return call.pending <= 0;
        }
        // As long as the interrupt stands: one that was the scope's own, of its body, was taken back.
        var isInterrupted = call.isInterruptedInTask && call.coordinator().isInterrupted();
        return !isInterrupted
                && (call.isDecided()
                        || call.endsEarly()
                        || (call.pending == 0 && !call.isIncomplete && !hasUnseenEnds(call)));
    }

    private static boolean hasUnseenEnds(Coordinator call) {
        var log = call.endLog();
        return log != null && log.hasNext();
    }

    /**
     * Waits until all tasks have ended, which were cancelled, or their grace is over. An interrupt does not shorten that; the
     * status is set again.
     */
    public static void join(Coordinator call) {
        TimeLimits.turnAlarmOff(call, false);
        TaskCount.addStarted(call);
        call.isJoining = true;
        try {
            if (!isOver(call) && !TimeLimits.isGraceOver(call) && !Waiting.join(call, new Grace(call))) {
                giveUpRunning(call);
            }
        } finally {
            call.isJoining = false;
            call.isInterruptedInTask = false;
        }
    }

    /**
     * The same, for tasks that others than the call have cancelled: an interrupt is met.
     *
     * @throws InterruptedException if the calling thread is interrupted meanwhile
     */
    public static void awaitCancelled(Coordinator call) throws InterruptedException {
        call.isJoining = true;
        try {
            switch (Waiting.await(call, new Grace(call).deadline())) {
                case OVER -> {}
                case LATE -> giveUpRunning(call);
                case INTERRUPTED -> throw new InterruptedException(call.name() + " was interrupted");
            }
        } finally {
            call.isJoining = false;
        }
    }

    /** Tasks that can be read by others are theirs from now on; the failures of the others are reported when they come. */
    private static void giveUpRunning(Coordinator call) {
        TimeLimits.endGrace(call);
        // race: a failure that comes when the grace is over is reported
        if (!call.handsOutTasks()) {
            Exits.abandon(call, null);
        }
        // A task that ends meanwhile was in time, or is reported by its end.
        var running = TaskChain.stillRunning(call.newest());
        running.forEach(OwnSurroundings::abandoned);
        if (!running.isEmpty()) {
            RunningTasks.warn(
                    call.name() + " has abandoned tasks that do not end within " + TimeLimits.graceOf(call)
                            + " of their cancellation: ",
                    running);
        }
    }

    /**
     * The passing of the time limit.
     *
     * @param running what ran then
     */
    public static TimeoutException timeout(Coordinator call, String running) {
        return new TimeoutException(
                call.name() + " did not complete within " + TimeLimits.timeOf(call) + ": " + running);
    }
}
