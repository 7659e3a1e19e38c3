package dev.fanwise.processor.analyse.rule;

import dev.fanwise.processor.analyse.subject.Subject;
import dev.fanwise.processor.diagnose.ContainerMessages;
import dev.fanwise.processor.diagnose.Position;
import javax.lang.model.element.TypeElement;

/**
 * The rule that a scope of Guice stands on the generated class. Guice looks for scopes at the type of a binding too, and rejects
 * one on an abstract type.
 */
public final class ScopeOfGuiceRule {

    private static final String SCOPE_ANNOTATION = "com.google.inject.ScopeAnnotation";

    private ScopeOfGuiceRule() {}

    /** Reports the scopes of a type that Guice knows by its own annotation; one of {@code jakarta.inject} is of others too. */
    public static void report(Subject subject) {
        var type = subject.element();
        for (var annotation : type.getAnnotationMirrors()) {
            var scope = (TypeElement) annotation.getAnnotationType().asElement();
            if (isOfGuice(scope)) {
                subject.findings()
                        .report(ContainerMessages.scopeOfGuice(type, annotation, scope), Position.of(type, annotation));
            }
        }
    }

    private static boolean isOfGuice(TypeElement scope) {
        return scope.getAnnotationMirrors().stream()
                .map(mirror -> (TypeElement) mirror.getAnnotationType().asElement())
                .anyMatch(type -> type.getQualifiedName().contentEquals(SCOPE_ANNOTATION));
    }
}
