package dev.fanwise.processor.analyse.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** What the declaration of an annotation says: where it can stand, how long it is kept, what has to be written. */
public final class AnnotationTypes {

    private AnnotationTypes() {}

    /** What its {@code @Target} names; nothing, if it can stand on every declaration. */
    public static List<String> targets(TypeElement annotation) {
        return constants(annotation, "java.lang.annotation.Target");
    }

    /** Whether it can stand on a kind of declaration, such as {@code TYPE}. */
    public static boolean canStandOn(TypeElement annotation, String target) {
        List<String> targets = targets(annotation);
        return targets.isEmpty() || targets.contains(target);
    }

    static boolean isKeptForRunTime(TypeElement annotation) {
        return constants(annotation, "java.lang.annotation.Retention").contains("RUNTIME");
    }

    /** Whether it is gone when the class has been compiled. */
    public static boolean isOfSourceOnly(TypeElement annotation) {
        return constants(annotation, "java.lang.annotation.Retention").contains("SOURCE");
    }

    /** The attributes that have no default. */
    public static List<String> required(TypeElement annotation) {
        return ElementFilter.methodsIn(annotation.getEnclosedElements()).stream()
                .filter(attribute -> attribute.getDefaultValue() == null)
                .map(attribute -> attribute.getSimpleName().toString())
                .toList();
    }

    /** The annotation of which the given one holds several, if it is such a container. */
    static Optional<TypeElement> contained(TypeElement annotation) {
        return ElementFilter.methodsIn(annotation.getEnclosedElements()).stream()
                .filter(attribute -> attribute.getSimpleName().contentEquals("value"))
                .map(ExecutableElement::getReturnType)
                .filter(ArrayType.class::isInstance)
                .map(array -> ((ArrayType) array).getComponentType())
                .filter(DeclaredType.class::isInstance)
                .map(type -> (TypeElement) ((DeclaredType) type).asElement())
                .filter(type -> type.getKind() == ElementKind.ANNOTATION_TYPE)
                .findFirst();
    }

    /** The classes that an annotation names. */
    static Stream<TypeElement> classesIn(AnnotationMirror annotation) {
        return values(annotation).filter(DeclaredType.class::isInstance).map(type ->
                (TypeElement) ((DeclaredType) type).asElement());
    }

    /** What an annotation of an annotation names; read as a mirror, as a reader of class files may not know all constants. */
    private static List<String> constants(TypeElement annotation, String metaAnnotation) {
        return annotation.getAnnotationMirrors().stream()
                .filter(meta -> ((TypeElement) meta.getAnnotationType().asElement())
                        .getQualifiedName()
                        .contentEquals(metaAnnotation))
                .flatMap(AnnotationTypes::values)
                .filter(VariableElement.class::isInstance)
                .map(constant -> ((VariableElement) constant).getSimpleName().toString())
                .toList();
    }

    /** What is written in an annotation, be it one value or several. */
    private static Stream<Object> values(AnnotationMirror annotation) {
        return annotation.getElementValues().values().stream()
                .flatMap(value -> value.getValue() instanceof List<?> several ? several.stream() : Stream.of(value))
                .map(value -> ((AnnotationValue) value).getValue());
    }
}
