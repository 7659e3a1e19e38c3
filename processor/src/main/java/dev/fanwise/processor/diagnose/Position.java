package dev.fanwise.processor.diagnose;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * The smallest piece of source that a diagnostic is about.
 *
 * @param element the element, or the one that carries the annotation
 * @param annotation the annotation on the element, if it is about that
 * @param value the value in the annotation, if it is about that
 * @param otherwise where to look if the element is not in source
 */
public record Position(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value,
        @Nullable Position otherwise) {

    public static Position of(Element element) {
        return new Position(element, null, null, null);
    }

    public static Position of(Element element, AnnotationMirror annotation) {
        return new Position(element, annotation, null, null);
    }

    public static Position of(Element element, AnnotationMirror annotation, AnnotationValue value) {
        return new Position(element, annotation, value, null);
    }

    /** This position, or the other one if this is in a class file. */
    public Position or(Position other) {
        return new Position(element, annotation, value, other);
    }
}
