package dev.fanwise.conformance;

import dev.fanwise.Outcome;
import java.util.List;

/** Makes the calls of gathers. */
final class Gathers {

    private Gathers() {}

    static Result ofElements(Scenario scenario, List<Child> children, VirtualTime time)
            throws Boom, InterruptedException {
        var calls = new GatherCallsFanOut(time);
        return scenario.op().returnExceptions()
                ? outcomes(calls.gatherOutcomes(children))
                : values(calls.gather(children));
    }

    private static Result values(List<String> values) {
        return new Result.Returned(values.stream().map(End::ok).toList());
    }

    private static Result outcomes(List<Outcome<String>> outcomes) {
        return new Result.Returned(outcomes.stream().map(Gathers::end).toList());
    }

    private static End end(Outcome<String> outcome) {
        if (outcome instanceof Outcome.Success<String> success) {
            return End.ok(success.value());
        }
        return outcome instanceof Outcome.Failure<String> failure ? End.failed(failure.exception()) : End.CANCELLED;
    }
}
