package dev.fanwise.conformance;

import java.util.Collections;

/** When the body of a scope ends, which no verdict says. */
final class BodyTimes {

    private BodyTimes() {}

    /** Whether the body catches an interrupt of the caller, or is deaf when it comes. */
    static boolean catchesInterrupt(Scenario scenario, Verdict cpython) {
        var body = scenario.op().body();
        if (body == null || body.onCancel() == null || scenario.cancelCallerAt().isEmpty()) {
            return false;
        }
        var interrupted = Collections.min(scenario.cancelCallerAt());
        var asked = Math.min(interrupted, firstFailure(cpython));
        var end = asked < body.ticks() ? asked + body.onCancel().ticks() : body.ticks();
        return interrupted < end;
    }

    private static int firstFailure(Verdict verdict) {
        return verdict.tasks().stream()
                .filter(task -> task.last().isFailure())
                .mapToInt(Verdict.TaskVerdict::ended)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** Whether the body ends by a cancellation of its own, before the caller is interrupted. */
    static boolean cancelsFirst(Scenario scenario) {
        var body = scenario.op().body();
        return body != null
                && body.outcome().kind().equals("cancel")
                && !scenario.cancelCallerAt().isEmpty()
                && Collections.min(scenario.cancelCallerAt()) > body.ticks();
    }
}
