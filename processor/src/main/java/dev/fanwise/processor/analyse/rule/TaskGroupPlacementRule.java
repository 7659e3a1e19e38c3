package dev.fanwise.processor.analyse.rule;

import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.subject.Subject;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.Rule;
import dev.fanwise.processor.read.AnnotationNames;
import dev.fanwise.processor.read.AnnotationUse;

/** The rule that a {@code TaskGroup} is handed to a body, and by nobody but the generated method. */
public final class TaskGroupPlacementRule {

    private TaskGroupPlacementRule() {}

    /** Reports a fan-out method that takes a group itself. */
    public static boolean reportGroupOf(Member method, AnnotationUse annotation, Subject subject) {
        for (int position = 0; position < method.parameterTypes().size(); position++) {
            if (subject.language().is(method.parameterTypes().get(position), "dev.fanwise.TaskGroup")) {
                boolean scope = annotation.name().equals(AnnotationNames.TASK_GROUP_SCOPE);
                subject.findings()
                        .report(
                                Rule.TASK_GROUP_PARAMETER,
                                Position.of(method.element().getParameters().get(position)),
                                method.name(),
                                scope ? ", and declare an overload with it that is not abstract" : "");
                return true;
            }
        }
        return false;
    }
}
