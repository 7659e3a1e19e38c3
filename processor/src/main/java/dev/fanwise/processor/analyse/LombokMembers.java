package dev.fanwise.processor.analyse;

import dev.fanwise.processor.read.AnnotationUse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Members that Lombok writes into a type, and that are not there if it comes later. */
final class LombokMembers {

    private static final List<String> OF_FINAL_FIELDS = List.of("lombok.RequiredArgsConstructor", "lombok.Data");
    private static final List<String> OF_ALL_FIELDS =
            List.of("lombok.AllArgsConstructor", "lombok.Value", "lombok.Builder", "lombok.experimental.SuperBuilder");

    private LombokMembers() {}

    /** What asks for a constructor with parameters that is not there yet. */
    static Optional<AnnotationUse> constructorToCome(TypeElement type, Elements elements) {
        boolean isImplicit = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .allMatch(constructor -> elements.getOrigin(constructor) == Elements.Origin.MANDATED);
        return isImplicit ? constructorAsked(type, elements) : Optional.empty();
    }

    /** An annotation of Lombok on the type or its fields, which may bring methods or a constructor. */
    static Optional<AnnotationMirror> anyOf(TypeElement type) {
        return Stream.concat(Stream.of(type), ElementFilter.fieldsIn(type.getEnclosedElements()).stream())
                .flatMap(element -> element.getAnnotationMirrors().stream())
                .<AnnotationMirror>map(annotation -> annotation)
                .filter(annotation -> ((TypeElement)
                                annotation.getAnnotationType().asElement())
                        .getQualifiedName()
                        .toString()
                        .startsWith("lombok."))
                .findFirst();
    }

    /** What asks for a constructor with parameters. */
    private static Optional<AnnotationUse> constructorAsked(TypeElement type, Elements elements) {
        List<VariableElement> fields = ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
                .toList();
        Optional<AnnotationUse> required = fields.stream().anyMatch(LombokMembers::isRequired)
                ? find(OF_FINAL_FIELDS, type, elements)
                : Optional.empty();
        return required.isPresent() || fields.isEmpty() ? required : find(OF_ALL_FIELDS, type, elements);
    }

    private static boolean isRequired(VariableElement field) {
        return (field.getModifiers().contains(Modifier.FINAL) && field.getConstantValue() == null)
                || field.getAnnotationMirrors().stream()
                        .anyMatch(annotation -> annotation
                                .getAnnotationType()
                                .asElement()
                                .getSimpleName()
                                .contentEquals("NonNull"));
    }

    private static Optional<AnnotationUse> find(List<String> names, TypeElement type, Elements elements) {
        return names.stream()
                .flatMap(name -> AnnotationUse.find(type, name, elements).stream())
                .findFirst();
    }
}
