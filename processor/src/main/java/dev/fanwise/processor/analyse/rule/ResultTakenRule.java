package dev.fanwise.processor.analyse.rule;

import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.subject.Subject;
import dev.fanwise.processor.diagnose.Enclosing;
import dev.fanwise.processor.diagnose.OrderMessages;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.read.AnnotationNames;
import dev.fanwise.processor.read.AnnotationUse;
import javax.lang.model.element.VariableElement;

/** The rule that a parameter with {@code @From} is one of a task that can take results. */
public final class ResultTakenRule {

    private ResultTakenRule() {}

    /** Checks the methods of the type's own: an inherited one may be a task of another subtype. Called last. */
    public static void check(Subject subject) {
        for (Member method : subject.methods()) {
            if (Enclosing.of(method.element()).equals(subject.element())) {
                method.element().getParameters().forEach(parameter -> check(parameter, subject));
            }
        }
    }

    private static void check(VariableElement parameter, Subject subject) {
        if (!subject.runs().isTaken(parameter)) {
            AnnotationUse.find(
                            parameter, AnnotationNames.FROM, subject.language().elements())
                    .ifPresent(from -> subject.findings()
                            .report(
                                    OrderMessages.takenByNobody(parameter, from.mirror()),
                                    Position.of(parameter, from.mirror())));
        }
    }
}
