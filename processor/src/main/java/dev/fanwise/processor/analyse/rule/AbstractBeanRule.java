package dev.fanwise.processor.analyse.rule;

import dev.fanwise.processor.analyse.container.Bean;
import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.language.MetaAnnotations;
import dev.fanwise.processor.analyse.subject.Subject;
import dev.fanwise.processor.diagnose.ContainerMessages;
import dev.fanwise.processor.diagnose.Position;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The rule that a container has one bean of a type, the generated class, and does not take the abstract class for another. */
public final class AbstractBeanRule {

    private static final String CONTROLLER = "io.micronaut.http.annotation.Controller";
    private static final String LOOKUP = "org.springframework.beans.factory.annotation.Lookup";

    private AbstractBeanRule() {}

    /** Checks a type. */
    public static void check(Bean bean, Subject subject) {
        checkForMicronaut(subject);
        checkForSpring(bean, subject);
    }

    /** Micronaut leaves an abstract class alone, but for one that is a controller. */
    private static void checkForMicronaut(Subject subject) {
        TypeElement type = subject.element();
        for (AnnotationMirror annotation : type.getAnnotationMirrors()) {
            TypeElement declaration =
                    (TypeElement) annotation.getAnnotationType().asElement();
            if (MetaAnnotations.of(declaration).contains(CONTROLLER)) {
                subject.findings()
                        .report(
                                ContainerMessages.controllerOfMicronaut(type, annotation),
                                Position.of(type, annotation));
            }
        }
    }

    /** Spring leaves an abstract class alone, but for two cases. */
    private static void checkForSpring(Bean bean, Subject subject) {
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
        return element.getAnnotationMirrors().stream().anyMatch(mirror -> isNamed(mirror, annotation));
    }

    private static boolean isNamed(AnnotationMirror mirror, String annotation) {
        TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
        return type.getQualifiedName().contentEquals(annotation);
    }
}
