package dev.fanwise.processor.analyse;

import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.Rule;
import dev.fanwise.processor.model.Slots;

/** The rule that every parameter is for somebody. */
final class UnusedParameters {

    private UnusedParameters() {}

    static void check(MethodSubject fanOut, AnalysedTasks tasks) {
        if (!(tasks.model() instanceof Slots)) {
            // over @Each, a task takes them all or does not bind
            return;
        }
        for (Given parameter : fanOut.parameters()) {
            if (!tasks.passed().contains(parameter.name()) && !TimeoutAnalyser.isTimeout(parameter, fanOut)) {
                fanOut.findings()
                        .report(
                                Rule.UNUSED_PARAMETER,
                                Position.of(parameter.element()),
                                fanOut.name(),
                                parameter.name(),
                                CallParameters.hint(parameter, fanOut));
            }
        }
    }
}
