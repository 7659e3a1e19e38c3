package dev.fanwise.engine.call;

import dev.fanwise.FanOutObserver.CallEnd;
import dev.fanwise.FanOutObserver.Ending;
import dev.fanwise.engine.task.CurrentTasks;
import dev.fanwise.engine.task.FanOutTask;
import dev.fanwise.engine.task.OwnSurroundings;
import dev.fanwise.engine.task.TaskStatus;
import org.jspecify.annotations.Nullable;

/** What observers are told of a call. Called by the coordinator; does nothing where nothing surrounds the call. */
public final class Observation {

    private Observation() {}

    /** The call begins: its rules are known. */
    public static void begin(Coordinator call) {
        var surroundings = call.surroundings();
        if (surroundings != null && !surroundings.hasBegun()) {
            surroundings.begin(call.name(), DecisionRule.textOf(call.rule()), CurrentTasks.surroundings());
        }
    }

    /** A task is about to be started, or run. */
    public static void created(Coordinator call, FanOutTask<?> task) {
        var surroundings = call.surroundings();
        if (surroundings != null) {
            begin(call);
            OwnSurroundings.created(task, surroundings);
        }
    }

    /** The coordinator has waited. If every task has ended, and none has decided the call, that is the end of it. */
    public static void waited(Coordinator call, boolean inTime) {
        if (inTime && !call.isDecided() && !DecisionRule.isRace(call.rule())) {
            ended(call);
        }
    }

    /** The coordinator has met an interrupt or a timeout. What it makes of that follows. */
    public static <X extends Exception> X stopped(Coordinator call, X interruptOrTimeout) {
        var surroundings = call.surroundings();
        if (surroundings != null) {
            surroundings.stoppedBy(interruptOrTimeout);
        }
        return interruptOrTimeout;
    }

    /** The coordinator has let go of the tasks: the call is over, but for what it returns or throws. */
    public static void ended(Coordinator call) {
        var surroundings = call.surroundings();
        if (surroundings != null && !surroundings.hasEnded()) {
            surroundings.ended(endOf(call, surroundings.stop()));
        }
    }

    /** The call ends by something that is not the end of a task. */
    public static <X extends Throwable> X failed(Coordinator call, X thrown) {
        begin(call);
        var surroundings = call.surroundings();
        if (surroundings != null) {
            surroundings.ended(new CallEnd(Ending.FAILED, thrown, null));
        }
        return thrown;
    }

    private static CallEnd endOf(Coordinator call, @Nullable Exception stop) {
        var decisive = call.decisive();
        var decidedBy = decisive == null ? null : decisive.name();
        var failure = firstFailure(call);
        if (failure != null && (stop == null || DecisionRule.groupsFailures(call.rule()))) {
            return new CallEnd(Ending.FAILED, failure.exception(), decidedBy);
        }
        if (stop != null) {
            return new CallEnd(stop instanceof InterruptedException ? Ending.CANCELLED : Ending.FAILED, stop, null);
        }
        if (DecisionRule.handsOut(call.rule())) {
            return new CallEnd(Ending.SUCCEEDED, null, decidedBy);
        }
        if (decisive == null && !DecisionRule.isRace(call.rule())) {
            var isMissing = call.needsResults() && TaskChain.isRequiredMissing(call.newest());
            return new CallEnd(isMissing ? Ending.CANCELLED : Ending.SUCCEEDED, null, null);
        }
        if (decisive == null || decisive.status() == TaskStatus.CANCELLED) {
            return new CallEnd(Ending.CANCELLED, decisive == null ? null : decisive.exception(), decidedBy);
        }
        return new CallEnd(Ending.SUCCEEDED, null, decidedBy);
    }

    /** The failure that the call throws, or the first of those that it throws together. */
    private static @Nullable FanOutTask<?> firstFailure(Coordinator call) {
        if (DecisionRule.handsOut(call.rule())) {
            return null;
        }
        var decisive = call.decisive();
        if (decisive != null) {
            return TaskStatus.isFailed(decisive.status()) ? decisive : null;
        }
        FanOutTask<?> first = null;
        for (var failed = call.failures; failed != null; failed = failed.before()) {
            first = failed.task();
        }
        return first;
    }
}
