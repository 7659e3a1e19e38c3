package dev.fanwise.processor.read;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.type.TypeMirror;

/**
 * An {@code @OnFanOut} in the source.
 *
 * @param value where the classes stand
 * @param annotations the classes
 */
public record OnFanOutAnnotation(AnnotationMirror mirror, AnnotationValue value, List<TypeMirror> annotations) {

    public OnFanOutAnnotation {
        annotations = List.copyOf(annotations);
    }

    public static OnFanOutAnnotation read(AnnotationUse use)
            throws MalformedAnnotationException, OtherVersionException {
        use.requireKnown("value");
        Attribute<List<TypeMirror>> classes = use.classes("value");
        return new OnFanOutAnnotation(use.mirror(), classes.position(), classes.value());
    }
}
