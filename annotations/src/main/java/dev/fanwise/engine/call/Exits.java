package dev.fanwise.engine.call;

import dev.fanwise.ExceptionGroup;
import dev.fanwise.InterruptedWaitException;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.Waited;
import dev.fanwise.engine.failure.CallTrace;
import dev.fanwise.engine.failure.Causes;
import dev.fanwise.engine.failure.Reports;
import dev.fanwise.engine.failure.Suppression;
import dev.fanwise.engine.failure.Thrown;
import dev.fanwise.engine.task.Discards;
import dev.fanwise.engine.task.FanOutTask;
import dev.fanwise.engine.task.TaskSet;
import dev.fanwise.engine.task.TaskStatus;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator makes of the ends of its tasks when it has waited: each failure is thrown, suppressed, grouped, handed
 * out, passed over or reported, exactly once.
 */
public final class Exits {

    private static final WeakReference<Object> NOTHING = new WeakReference<>(new Object());

    private Exits() {}

    /**
     * Gives up tasks that may still run. From here on what they fail with is reported, and says where the call was, which is
     * over then.
     *
     * @param thrown what the call throws, if it does. Held weakly: a task that throws that very object later is not
     *     reported, and one that does not keeps nothing of the call alive.
     */
    public static void abandon(Coordinator call, @Nullable Throwable thrown) {
        // Not before it is chosen what a decided call throws: its stack trace names the call as it was.
        if ((thrown != null || !call.isDecided()) && call.pending > 0) {
            call.noteSite();
        }
        // From here on no failure is the one that the call throws.
        // race: a failure that comes when the tasks are given up is reported, not thrown
        Decision.close(call);
        call.abandonedWith = thrown == null ? NOTHING : new WeakReference<>(thrown);
    }

    /** Reports a failure that can't be read any more, unless it is what the call throws. */
    static void reportUnlessThrown(Coordinator call, FanOutTask<?> task) {
        var known = call.abandonedWith;
        var failure = task.exception();
        // race: a late failure may be the one that the call throws
        if (failure != null && known != null && known.get() == failure) {
            task.claimFailure();
        } else if (failure != null && task.claimFailureForReport()) {
            Reports.neverRetrieved(task.name(), call.name(), failure);
        }
    }

    /** Ends what a call has to do with its tasks, if it has given them up: none that goes on holds anything of it. */
    public static void finish(Coordinator call) {
        if (call.isAbandoned()) {
            for (var task : TaskChain.unread(call.newest())) {
                reportUnlessThrown(call, task);
            }
            TaskChain.forget(call);
        }
    }

    // ---- one failure

    /** The failure that the call throws, for the last time. */
    public static RuntimeException failure(Coordinator call) {
        var chosen = chosen(call);
        Decision.forget(call);
        return Thrown.undeclared(exceptionOf(chosen), chosen.isAsynchronous());
    }

    /** Throws it, if it is of a type. */
    public static <X extends Throwable> void throwIf(Coordinator call, Class<X> type) throws X {
        var thrown = exceptionOf(chosen(call));
        if (type.isInstance(thrown)) {
            Decision.forget(call);
            throw type.cast(thrown);
        }
    }

    /** Throws it as what the caller takes it for. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // a type variable of the user's, which has no class
    public static <X extends Throwable> RuntimeException failureAs(Coordinator call) throws X {
        var thrown = exceptionOf(chosen(call));
        Decision.forget(call);
        throw Thrown.<X>sneak(thrown);
    }

    /**
     * Chooses the failure that the call throws, and suppresses the others under it or, if tasks were left running, reports
     * them: once.
     *
     * @return the task whose failure it is, which from now on is the decisive one
     */
    private static FanOutTask<?> chosen(Coordinator call) {
        var decisive = Objects.requireNonNull(call.decisive(), "decisive");
        if (call.isChosen) {
            return decisive;
        }
        call.isChosen = true;
        var chosen = firstErrorOr(decisive, call);
        Decision.replace(call, chosen);
        var thrown = exceptionOf(chosen);
        new CallTrace(call.name()).lead(thrown, chosen.name());
        if (call.isAbandoned() && !TimeLimits.isGraceOver(call)) {
            abandon(call, thrown);
            finish(call);
        } else {
            suppressFailures(call, thrown); // of what was joined in time, too
        }
        return chosen;
    }

    /** An error wins over the exception that came first, if it has not been reported by then. */
    private static FanOutTask<?> firstErrorOr(FanOutTask<?> decisive, Coordinator call) {
        if (!(decisive.exception() instanceof Error)) {
            for (var task : TaskChain.unread(call.newest())) {
                if (task.exception() instanceof Error && task.isRequired() && task.claimFailure()) {
                    return task;
                }
            }
        }
        decisive.claimFailure();
        return decisive;
    }

    /** What the task threw, or what says that it was cancelled. */
    private static Throwable exceptionOf(FanOutTask<?> task) {
        return task.status() == TaskStatus.CANCELLED ? task.cancellation() : Objects.requireNonNull(task.exception());
    }

    /** Suppresses every failure that is owed to the caller under an exception that is about to be thrown. */
    public static void suppressFailures(Coordinator call, Throwable thrown) {
        var owed = TaskChain.owed(call);
        if (!owed.isEmpty()) {
            var suppression = new Suppression(thrown, call.name());
            for (var task : owed) {
                var failure = task.exception();
                if (failure != null && (task.claimFailure() || task.status() == TaskStatus.FAILED_READ)) {
                    suppression.add(failure, task.name());
                }
            }
            suppression.finish();
        }
        if (call.isAbandoned()) {
            abandon(call, thrown);
            finish(call);
        }
    }

    // ---- an interruption

    /** What a wait throws that was interrupted, with the handles of its tasks. */
    public static InterruptedWaitException interruptedWait(
            Coordinator call, InterruptedException interrupt, Waited<?> tasks) {
        var message = Objects.requireNonNullElse(Causes.messageOf(interrupt), call.name() + " was interrupted");
        var withTasks = new InterruptedWaitException(message, tasks);
        withTasks.setStackTrace(interrupt.getStackTrace());
        return withTasks;
    }

    /**
     * What is thrown in the place of an interruption that the method does not declare. Sets the interrupt status again.
     *
     * @param cause the interruption itself; or that of a wait, where failures stay with their tasks
     */
    public static CancellationException cancellation(
            Coordinator call, InterruptedException interrupt, InterruptedException cause) {
        var cancellation = new CancellationException(Causes.messageOf(interrupt));
        cancellation.initCause(cause);
        if (cause == interrupt) {
            suppressFailures(call, cancellation);
        }
        call.coordinator().interrupt();
        return cancellation;
    }

    // ---- all failures

    /** The failures of the call as one exception, over what stopped it. Throws an error among them as itself. */
    public static RuntimeException failures(Coordinator call, @Nullable Exception stop) {
        var failed = FailureGroup.inOrder(call.failures);
        // A failure that no memory was left to collect is still its task's.
        Set<FanOutTask<?>> collected = Collections.newSetFromMap(new IdentityHashMap<>());
        collected.addAll(failed);
        for (var task : TaskChain.unread(call.newest())) {
            if (task.isRequired() && collected.add(task)) {
                failed.add(task);
            }
        }
        failed.removeIf(task -> !TaskStatus.isFailed(task.status())
                || (TimeLimits.isGraceOver(call)
                        && !task.claimFailure()
                        && task.status() == TaskStatus.FAILED_REPORTED));
        var thrown = FailureGroup.of(call.name(), failed);
        if (thrown == null) {
            // A body that has cancelled itself, or a race of which every task was cancelled.
            var cancelled = call.decisive();
            return cancelled != null && cancelled.status() == TaskStatus.CANCELLED
                    ? cancelled.cancellation()
                    : new CancellationException("all tasks of " + call.name() + " were cancelled");
        }
        var decisive = call.decisive();
        if (stop == null && decisive != null && decisive.status() == TaskStatus.CANCELLED) {
            thrown.addSuppressed(decisive.cancellation()); // a body that has cancelled itself
        }
        if (stop != null) {
            thrown.addSuppressed(stop);
            if (stop instanceof InterruptedException) {
                call.coordinator().interrupt();
            }
        }
        finish(call);
        if (thrown instanceof ExceptionGroup group) {
            return group;
        }
        throw Thrown.<RuntimeException>sneak(thrown);
    }

    // ---- handles

    /** Which tasks have ended by now and which have not. */
    @SuppressWarnings("unchecked") // the caller knows the tasks' type
    public static <T extends @Nullable Object> Waited<T> snapshot(Coordinator call, List<? extends Task<?>> handles) {
        if (!DecisionRule.handsOut(call.rule())) {
            call.setRule(DecisionRule.handingOut(call.rule()));
            TaskChain.unread(call.newest()).forEach(FanOutTask::watchFailure);
        }
        List<Task<T>> done = new ArrayList<>();
        List<Task<T>> pending = new ArrayList<>();
        for (var handle : handles) {
            (handle.isDone() ? done : pending).add((Task<T>) handle);
        }
        return new Waited<>(new TaskSet<>(done), new TaskSet<>(pending));
    }

    // ---- winners

    /** What a call throws whose tasks were never enough, or whose end that was enough has no value. */
    public static RuntimeException notEnough(Coordinator call, String question) {
        return TaskChain.hasFailed(call.newest())
                ? failures(call, null)
                : new NoSuchElementException(call.name() + ": there is no result for which " + question + " is true");
    }

    /** The task whose end decides the call, which gives up the others. */
    public static FanOutTask<?> takeWinner(Coordinator call) {
        var winner = Objects.requireNonNull(call.decisive());
        Discards.keep(call, winner);
        giveUpLosers(call);
        return winner;
    }

    /** The values of the tasks that are done, of a call that gives up the others; what failed among them is passed over. */
    public static <T extends @Nullable Object> List<T> takeValues(Coordinator call, Waited<T> enough) {
        List<T> values = new ArrayList<>();
        for (var task : enough.done()) {
            if (task.outcome() instanceof Outcome.Success<T> success) {
                values.add(success.value());
            }
            Discards.keep(call, (FanOutTask<?>) task);
        }
        giveUpLosers(call);
        return Collections.unmodifiableList(values);
    }

    /** Passes over what failed before the winner, and reports what failed after it. */
    private static void giveUpLosers(Coordinator call) {
        var isAfter = true;
        for (var failed = call.failures; failed != null; failed = failed.before()) {
            isAfter &= TaskStatus.isFailed(failed.task().status());
            if (!isAfter) {
                failed.task().claimFailure();
            }
        }
        abandon(call, null);
        finish(call);
        Decision.forget(call);
    }
}
