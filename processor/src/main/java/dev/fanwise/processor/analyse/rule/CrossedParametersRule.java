package dev.fanwise.processor.analyse.rule;

import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.TaskInput;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.TaskMessages;
import dev.fanwise.processor.diagnose.TaskMessages.Crossing;
import java.util.ArrayList;
import java.util.List;

/** The rule that parameters which are passed by their order are not crossed with those of the same names. */
public final class CrossedParametersRule {

    private CrossedParametersRule() {}

    /**
     * Checks a task that takes what it is given in order.
     *
     * @param given what it gets, in the order of its parameters
     */
    public static void check(MethodSubject fanOut, Member task, List<TaskInput> given, Position position) {
        List<Crossing> crossings = new ArrayList<>();
        for (int place = 0; place < given.size(); place++) {
            String name = task.parameterName(place);
            boolean isGivenElsewhere = given.stream().anyMatch(input -> isParameter(input, name, fanOut));
            if (isGivenElsewhere && !given.get(place).name().equals(name)) {
                crossings.add(
                        new Crossing(Code.of(name), Code.of(given.get(place).name())));
            }
        }
        if (!crossings.isEmpty()) {
            fanOut.findings()
                    .report(TaskMessages.crossedParameters(fanOut.code(), TypeText.code(task), crossings), position);
        }
    }

    private static boolean isParameter(TaskInput input, String name, MethodSubject fanOut) {
        return input.name().equals(name) && fanOut.parameter(name).isPresent();
    }
}
