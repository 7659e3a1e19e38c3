package dev.fanwise.processor.analyse.language;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Annotations that have the simple name of one of Fanwise's, and are others. */
public final class ForeignAnnotations {

    private static final String OURS = "dev.fanwise.";

    private ForeignAnnotations() {}

    /** The qualified name of such an annotation on the element. */
    public static Optional<String> on(Element element, String simpleName) {
        return element.getAnnotationMirrors().stream()
                .map(mirror -> (TypeElement) mirror.getAnnotationType().asElement())
                .filter(type -> type.getSimpleName().contentEquals(simpleName))
                .map(type -> type.getQualifiedName().toString())
                .filter(name -> !name.equals(OURS + simpleName))
                .findFirst();
    }
}
