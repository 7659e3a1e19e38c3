package dev.fanwise.processor.read;

import javax.lang.model.element.AnnotationMirror;

/** A {@code @From} in the source. */
public record FromAnnotation(AnnotationMirror mirror, Attribute<String> task, Attribute<String> timeout) {

    public static FromAnnotation read(AnnotationUse use) throws MalformedAnnotationException, OtherVersionException {
        use.requireKnown("value", "timeout");
        return new FromAnnotation(use.mirror(), use.string("value"), use.string("timeout"));
    }
}
