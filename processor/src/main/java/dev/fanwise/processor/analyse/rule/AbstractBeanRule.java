package dev.fanwise.processor.analyse.rule;

import dev.fanwise.processor.analyse.container.Bean;
import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.subject.Subject;
import dev.fanwise.processor.diagnose.ContainerMessages;
import dev.fanwise.processor.diagnose.Position;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The rule that Spring has one bean of a type, the generated class, and does not take the abstract class for another. */
public final class AbstractBeanRule {

    private static final String LOOKUP = "org.springframework.beans.factory.annotation.Lookup";

    private AbstractBeanRule() {}

    /** Checks a type; Spring leaves an abstract class alone, but for two cases. */
    public static void check(Bean bean, Subject subject) {
        TypeElement type = subject.element();
        if (!bean.isComponentOfSpring() || subject.isInterface()) {
            return;
        }
        for (Member method : subject.methods()) {
            if (has(method.element(), LOOKUP)) {
                subject.findings()
                        .report(
                                ContainerMessages.lookup(type, method.element()),
                                Position.of(method.element()).or(Position.of(type)));
            }
        }
        if (type.getEnclosingElement() instanceof TypeElement outer
                && Bean.isComponentOfSpring(outer.getAnnotationMirrors())) {
            subject.findings().report(ContainerMessages.nestedInConfiguration(type, outer), Position.of(type));
        }
    }

    private static boolean has(Element element, String annotation) {
        return element.getAnnotationMirrors().stream()
                .map(mirror -> (TypeElement) mirror.getAnnotationType().asElement())
                .anyMatch(type -> type.getQualifiedName().contentEquals(annotation));
    }
}
