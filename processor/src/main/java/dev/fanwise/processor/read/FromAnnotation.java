package dev.fanwise.processor.read;

import javax.lang.model.element.AnnotationMirror;

/** A {@code @From} in the source. */
public record FromAnnotation(AnnotationMirror mirror, Attribute<String> task) {

    public static FromAnnotation read(AnnotationUse use) throws MalformedAnnotationException, OtherVersionException {
        use.requireKnown("value");
        return new FromAnnotation(use.mirror(), use.string("value"));
    }
}
