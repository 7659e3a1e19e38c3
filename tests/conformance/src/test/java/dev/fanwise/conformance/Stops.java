package dev.fanwise.conformance;

import java.util.List;

/**
 * What stops a call before its tasks have decided it.
 *
 * @param first what comes first: as what it ends the call; null if nothing stops it
 * @param laterInterrupts whether the caller is interrupted after that
 */
record Stops(Result first, boolean laterInterrupts) {

    private static final int NEVER = Integer.MAX_VALUE;

    static Stops of(Scenario scenario, Verdict verdict) {
        var interrupts = interruptsThatReach(scenario, verdict);
        var interrupt = interrupts.stream().findFirst().orElse(NEVER);
        var deadline = inTime(scenario.op().deadline(), verdict);
        var body = scenario.hasBody() && scenario.op().body().outcome().kind().equals("cancel")
                ? inTime(scenario.op().body().ticks(), verdict)
                : NEVER;
        var earliest = Math.min(interrupt, Math.min(deadline, body));
        if (earliest == NEVER) {
            return new Stops(null, false);
        }
        if (earliest == interrupt) {
            return new Stops(new Result.Cancelled(true), interrupts.size() > 1);
        }
        return new Stops(
                earliest == deadline ? new Result.TimedOut() : new Result.Cancelled(false), !interrupts.isEmpty());
    }

    private static int inTime(Integer tick, Verdict verdict) {
        return tick == null || tick > verdict.returnedAt() ? NEVER : tick;
    }

    /** The interrupts of the caller that come in time and that no body keeps for itself. */
    static List<Integer> interruptsThatReach(Scenario scenario, Verdict verdict) {
        var inTime = scenario.cancelCallerAt().stream()
                .filter(at -> at <= verdict.returnedAt())
                .sorted()
                .toList();
        var body = scenario.op().body();
        if (inTime.isEmpty() || body == null || body.onCancel() == null) {
            return inTime;
        }
        var first = inTime.get(0);
        var failed = firstFailure(verdict);
        var asked = Math.min(first, failed);
        var end = asked < body.ticks() ? asked + body.onCancel().ticks() : body.ticks();
        // The body may let out in the end what it has caught. Whether that was the interruption of the caller or that
        // by which the group has asked it to stop, nobody can tell.
        var letsOut = body.onCancel().then().kind().equals("cancel") && failed > end;
        return inTime.stream()
                .filter(at -> at > end || (letsOut && at.equals(first)))
                .toList();
    }

    private static int firstFailure(Verdict verdict) {
        return verdict.tasks().stream()
                .filter(task -> task.last().isFailure())
                .mapToInt(Verdict.TaskVerdict::ended)
                .min()
                .orElse(NEVER);
    }

    boolean any() {
        return first != null;
    }
}
