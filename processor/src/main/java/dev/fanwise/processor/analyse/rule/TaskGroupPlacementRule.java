package dev.fanwise.processor.analyse.rule;

import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.subject.Subject;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.MethodMessages;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.Reported;
import dev.fanwise.processor.read.AnnotationNames;
import dev.fanwise.processor.read.AnnotationUse;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.VariableElement;

/** The rule that a {@code TaskGroup} is handed to a body, and by nobody but the generated method. */
public final class TaskGroupPlacementRule {

    private TaskGroupPlacementRule() {}

    /** Reports a fan-out method that takes a group itself. */
    public static Optional<Reported> reportGroupOf(Member method, AnnotationUse annotation, Subject subject) {
        for (int position = 0; position < method.parameterTypes().size(); position++) {
            if (subject.language().is(method.parameterTypes().get(position), "dev.fanwise.TaskGroup")) {
                VariableElement group = method.element().getParameters().get(position);
                Optional<Code> body = annotation.name().equals(AnnotationNames.TASK_GROUP_SCOPE)
                        ? Optional.of(bodyOf(method, position))
                        : Optional.empty();
                return Optional.of(subject.findings()
                        .report(MethodMessages.takesGroup(method.element(), group, body), Position.of(group)));
            }
        }
        return Optional.empty();
    }

    private static Code bodyOf(Member method, int group) {
        return Code.of(TypeText.of(method.result()) + " " + method.name()
                + IntStream.range(0, method.parameterTypes().size())
                        .filter(position -> position != group)
                        .mapToObj(position ->
                                ", " + TypeText.of(method.parameterTypes().get(position)) + " "
                                        + method.parameterName(position))
                        .collect(Collectors.joining("", "(TaskGroup " + method.parameterName(group), ")")));
    }
}
