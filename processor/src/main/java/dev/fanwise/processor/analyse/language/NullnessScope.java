package dev.fanwise.processor.analyse.language;

import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** What a type without annotations says of null: {@code @NullMarked} and {@code @NullUnmarked} around it decide. */
final class NullnessScope {

    private static final String MARKED = "NullMarked";
    private static final String UNMARKED = "NullUnmarked";

    private NullnessScope() {}

    /** The mark of a type, its own or that of a type around it; one of its package counts for the generated class, too. */
    static Optional<TypeElement> ofType(TypeElement type) {
        for (Element current = type; current instanceof TypeElement; current = current.getEnclosingElement()) {
            Optional<AnnotationMirror> mark = markOf(current);
            if (mark.isPresent()) {
                return mark.map(NullnessScope::declaration);
            }
        }
        return Optional.empty();
    }

    /** The mark that a method needs in a class below the type, so that its types say what they say where it is declared. */
    static Optional<TypeElement> ofMethod(ExecutableElement method, TypeElement heir, Language language) {
        Optional<AnnotationMirror> own = markOf(method);
        if (own.isPresent()) {
            return own.map(NullnessScope::declaration);
        }
        Optional<AnnotationMirror> declared = nearest(method, language);
        Optional<AnnotationMirror> inherited = nearest(heir, language);
        if (isMarked(declared) == isMarked(inherited)) {
            return Optional.empty();
        }
        return Stream.of(declared, inherited)
                .flatMap(Optional::stream)
                .map(mark -> beside(mark, isMarked(declared) ? MARKED : UNMARKED))
                .flatMap(name -> language.find(heir, name).stream())
                .findFirst();
    }

    /** The name of a mark in the package of another one. */
    private static String beside(AnnotationMirror mark, String simpleName) {
        String known = declaration(mark).getQualifiedName().toString();
        return known.substring(0, known.lastIndexOf('.') + 1) + simpleName;
    }

    private static boolean isMarked(Optional<AnnotationMirror> mark) {
        return mark.filter(annotation -> nameOf(annotation).equals(MARKED)).isPresent();
    }

    private static Optional<AnnotationMirror> nearest(Element element, Language language) {
        for (@Nullable Element current = element; current != null; current = current.getEnclosingElement()) {
            Optional<AnnotationMirror> mark = markOf(current);
            if (mark.isPresent()) {
                return mark;
            }
        }
        return Optional.ofNullable(language.elements().getModuleOf(element)).flatMap(NullnessScope::markOf);
    }

    private static Optional<AnnotationMirror> markOf(Element element) {
        return element.getAnnotationMirrors().stream()
                .filter(annotation -> isMark(declaration(annotation)))
                // a mark says nothing else
                .filter(annotation -> annotation.getElementValues().isEmpty())
                .<AnnotationMirror>map(annotation -> annotation)
                .findFirst();
    }

    /** Whether an annotation is such a mark. */
    static boolean isMark(TypeElement annotation) {
        String name = annotation.getSimpleName().toString();
        return name.equals(MARKED) || name.equals(UNMARKED);
    }

    private static String nameOf(AnnotationMirror annotation) {
        return declaration(annotation).getSimpleName().toString();
    }

    private static TypeElement declaration(AnnotationMirror annotation) {
        return (TypeElement) annotation.getAnnotationType().asElement();
    }
}
