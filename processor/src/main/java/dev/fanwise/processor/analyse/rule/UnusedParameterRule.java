package dev.fanwise.processor.analyse.rule;

import dev.fanwise.processor.analyse.subject.CallParameters;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.TaskInput;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.Rule;
import dev.fanwise.processor.model.Slots;
import dev.fanwise.processor.model.Tasks;
import java.util.List;

/** The rule that every parameter is for somebody. */
public final class UnusedParameterRule {

    private UnusedParameterRule() {}

    /**
     * Checks the parameters.
     *
     * @param passed those that tasks take
     */
    public static void check(MethodSubject fanOut, Tasks tasks, List<String> passed) {
        if (!(tasks instanceof Slots)) {
            // over @Each, a task takes them all or does not bind
            return;
        }
        for (TaskInput parameter : fanOut.parameters()) {
            if (!passed.contains(parameter.name()) && !parameter.isTimeout(fanOut.language())) {
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
