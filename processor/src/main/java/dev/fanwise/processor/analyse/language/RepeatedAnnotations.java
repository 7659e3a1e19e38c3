package dev.fanwise.processor.analyse.language;

import com.palantir.javapoet.AnnotationSpec;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * The declaration annotations that a generated declaration repeats.
 *
 * <p>Type-use annotations travel with the types. Of the others only those are repeated that tell a
 * caller something about null, and {@code @Deprecated}; what frameworks look for stays where it is.
 */
public final class RepeatedAnnotations {

    private static final Set<String> NULLNESS = Set.of("Nullable", "NonNull", "Nonnull", "NotNull", "CheckForNull");

    private RepeatedAnnotations() {}

    private static List<AnnotationSpec> ofDeclaration(Element element) {
        return element.getAnnotationMirrors().stream()
                .filter(annotation -> isDeprecated(annotation) || isNullness(annotation))
                .map(AnnotationSpec::get)
                .toList();
    }

    /** Those of a type, with what it or a type around it says of null as a whole. */
    public static List<AnnotationSpec> ofType(TypeElement type) {
        return Stream.concat(ofDeclaration(type).stream(), NullnessScope.ofType(type).stream())
                .toList();
    }

    /** Those of a method or constructor that a class below the type repeats. */
    public static List<AnnotationSpec> ofMethod(ExecutableElement method, TypeElement type, Language language) {
        return Stream.concat(ofDeclaration(method).stream(), NullnessScope.ofMethod(method, type, language).stream())
                .toList();
    }

    static List<AnnotationSpec> ofParameter(Element parameter) {
        // @Deprecated has no effect there, which compilers complain about
        return parameter.getAnnotationMirrors().stream()
                .filter(RepeatedAnnotations::isNullness)
                .map(AnnotationSpec::get)
                .toList();
    }

    private static boolean isDeprecated(AnnotationMirror annotation) {
        return annotation.getAnnotationType().asElement().toString().equals("java.lang.Deprecated");
    }

    private static boolean isNullness(AnnotationMirror annotation) {
        Element declaration = annotation.getAnnotationType().asElement();
        return NULLNESS.contains(declaration.getSimpleName().toString()) && !isTypeUse(declaration);
    }

    /** A type-use annotation is in the type already; a second one would not compile. */
    private static boolean isTypeUse(Element declaration) {
        Target target = declaration.getAnnotation(Target.class);
        return target != null && Set.of(target.value()).contains(ElementType.TYPE_USE);
    }
}
