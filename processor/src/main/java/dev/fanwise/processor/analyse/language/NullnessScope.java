package dev.fanwise.processor.analyse.language;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import java.util.List;
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
    static List<AnnotationSpec> ofType(TypeElement type) {
        for (Element current = type; current instanceof TypeElement; current = current.getEnclosingElement()) {
            Optional<AnnotationMirror> mark = markOf(current);
            if (mark.isPresent()) {
                return List.of(AnnotationSpec.get(mark.get()));
            }
        }
        return List.of();
    }

    /** The mark that a method needs in a class below the type, so that its types say what they say where it is declared. */
    static List<AnnotationSpec> ofMethod(ExecutableElement method, TypeElement heir, Language language) {
        Optional<AnnotationMirror> own = markOf(method);
        if (own.isPresent()) {
            return List.of(AnnotationSpec.get(own.get()));
        }
        Optional<AnnotationMirror> declared = nearest(method, language);
        Optional<AnnotationMirror> inherited = nearest(heir, language);
        if (isMarked(declared) == isMarked(inherited)) {
            return List.of();
        }
        return Stream.of(declared, inherited)
                .flatMap(Optional::stream)
                .map(mark ->
                        ClassName.get((TypeElement) mark.getAnnotationType().asElement()))
                .map(known -> known.peerClass(isMarked(declared) ? MARKED : UNMARKED))
                .filter(mark -> language.isVisible(heir, mark.canonicalName()))
                .findFirst()
                .map(mark -> AnnotationSpec.builder(mark).build())
                .stream()
                .toList();
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
                .filter(annotation ->
                        nameOf(annotation).equals(MARKED) || nameOf(annotation).equals(UNMARKED))
                .<AnnotationMirror>map(annotation -> annotation)
                .findFirst();
    }

    private static String nameOf(AnnotationMirror annotation) {
        return annotation.getAnnotationType().asElement().getSimpleName().toString();
    }
}
