package dev.fanwise.engine.call;

import dev.fanwise.engine.task.FanOutTask;
import dev.fanwise.engine.task.TaskStatus;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * Which end decides a call: the first one that its {@link DecisionRule} names. It is marked by the thread that ends the task,
 * once, and wakes the coordinator.
 */
public final class Decision {

    private static final VarHandle DECISIVE;
    private static final VarHandle FAILURES;

    static {
        try {
            var lookup = MethodHandles.lookup();
            DECISIVE = lookup.findVarHandle(Coordinator.class, "decisive", Object.class);
            FAILURES = lookup.findVarHandle(Coordinator.class, "failures", FailedTask.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    /** Stands in the place of the decisive task when none can decide the call any more. */
    private static final Object CLOSED = new Object();

    private Decision() {}

    // ---- on the thread that ends a task

    /** A task has ended. Who sees that it is counted off sees its end. */
    static void ended(Coordinator call, FanOutTask<?> task, int status) {
        try {
            report(call, task, status);
        } finally {
            logAndTakeOff(call, task);
        }
    }

    private static void logAndTakeOff(Coordinator call, FanOutTask<?> task) {
        // race: who sees that a task is counted off finds its end
        try {
            var log = call.endLog();
            if (log != null) {
                log.add(task);
            }
        } finally {
            TaskCount.takeOff(call);
        }
    }

    private static void report(Coordinator call, FanOutTask<?> told, int status) {
        var task = told.origin(); // whose failure or cancellation it is
        var isFailed = TaskStatus.isFailed(status);
        noteInterruptOfCaller(call, told, status);
        if (told.isRequired() && !isOwedToCaller(call, told, status)) {
            if (isFailed && DecisionRule.collectsFailures(call.rule())) {
                collect(call, task);
            }
            // race: of two ends that could decide the call one does
            if (DecisionRule.isDecidedBy(call.rule(), status) && decideBy(call, task)) {
                call.decided(task);
                return;
            }
        }
        if (isFailed && call.isAbandoned()) {
            Exits.reportUnlessThrown(call, told);
        }
    }

    /** Whether a task was cancelled on the caller's own thread, which may have been interrupted or late. */
    private static boolean isCancelledOnCaller(Coordinator call, FanOutTask<?> task, int status) {
        return status == TaskStatus.CANCELLED
                && call.coordinator().equals(Thread.currentThread())
                && !task.isCodeOfCaller();
    }

    /**
     * Whether a task was cancelled on the caller's own thread because the caller was interrupted, or can't be started any
     * more: that decides nothing, as the call itself is interrupted, or late.
     */
    private static boolean isOwedToCaller(Coordinator call, FanOutTask<?> task, int status) {
        return isCancelledOnCaller(call, task, status)
                && (call.isIncomplete || call.coordinator().isInterrupted());
    }

    /** Notes that an interrupt of the caller has ended a task on its thread, also one whose end decides nothing. */
    private static void noteInterruptOfCaller(Coordinator call, FanOutTask<?> task, int status) {
        if (isCancelledOnCaller(call, task, status) && call.coordinator().isInterrupted()) {
            call.isInterruptedInTask = true;
        }
    }

    /** A task has ended that the call does not count: it looks itself. */
    static void endedElsewhere(Coordinator call, FanOutTask<?> task) {
        noteInterruptOfCaller(call, task, task.status());
        call.wake();
    }

    private static void collect(Coordinator call, FanOutTask<?> task) {
        FailedTask before;
        do {
            before = call.failures;
        } while (!FAILURES.compareAndSet(call, before, new FailedTask(task, before)));
    }

    /** Lets the end of a task decide the call, if nothing has decided it before. Returns whether it does. */
    public static boolean decideBy(Coordinator call, FanOutTask<?> task) {
        if (!mark(call, task)) {
            return false;
        }
        if (DecisionRule.collectsFailures(call.rule()) && !TaskStatus.isFailed(task.status())) {
            collect(call, task); // a mark: what failed before it was passed over
        }
        return true;
    }

    private static boolean mark(Coordinator call, Object decisive) {
        return DECISIVE.compareAndSet(call, (Object) null, decisive);
    }

    /** Ends the call because a task can't be started whose needs have ended. Called on the thread that tried. */
    static void refuse(Coordinator call, FanOutTask<?> task, Throwable refused) {
        // race: who sees that a task that can't be started has ended sees that the call has
        if (mark(call, new Refusal(refused))) {
            call.wake();
        }
        task.failUnstarted(refused);
    }

    // ---- on the calling thread

    /** Whether a required task has failed or was cancelled by somebody else. */
    public static boolean isFailure(Coordinator call) {
        var decisive = call.decisive();
        return decisive == null ? call.failures != null : decisive.status() != TaskStatus.SUCCEEDED;
    }

    /** Whether a task has won. */
    public static boolean isSuccess(Coordinator call) {
        var decisive = call.decisive();
        return decisive != null && decisive.status() == TaskStatus.SUCCEEDED;
    }

    /** Has the call end by a task, whatever has decided it before. */
    public static void replace(Coordinator call, FanOutTask<?> task) {
        call.decisive = task;
    }

    /** Lets go of the decisive task, when its failure has been read for the last time. */
    public static void forget(Coordinator call) {
        call.decisive = CLOSED;
    }

    /** Lets no task decide the call any more. */
    static void close(Coordinator call) {
        mark(call, CLOSED);
    }

    /** Why a task could not be started that the call has not started itself, if that has ended the call. */
    static @Nullable Throwable refusal(Coordinator call) {
        return call.decisive instanceof Refusal refusal ? refusal.thrown() : null;
    }

    private record Refusal(Throwable thrown) {}
}
