package dev.fanwise.processor.analyse.rule;

import dev.fanwise.processor.analyse.subject.Subject;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.TypeMessages;
import dev.fanwise.processor.read.AnnotationUse;
import javax.lang.model.element.Modifier;

/** The rule that a fan-out method is not what a lambda implements. */
public final class FunctionalInterfaceRule {

    private FunctionalInterfaceRule() {}

    public static void check(Subject subject) {
        AnnotationUse.find(
                        subject.element(),
                        "java.lang.FunctionalInterface",
                        subject.language().elements())
                .ifPresent(annotation -> subject.methods().stream()
                        .filter(method -> method.is(Modifier.ABSTRACT)
                                && !subject.fanOutAnnotations(method.element()).isEmpty())
                        .findFirst()
                        .ifPresent(method -> subject.findings()
                                .report(
                                        TypeMessages.functionalInterface(
                                                subject.element(), Code.of(method.name()), annotation.mirror()),
                                        Position.of(subject.element(), annotation.mirror()))));
    }
}
