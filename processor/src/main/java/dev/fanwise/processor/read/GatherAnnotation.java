package dev.fanwise.processor.read;

import dev.fanwise.processor.model.Cancellation;
import javax.lang.model.element.AnnotationMirror;

/** A {@code @Gather} in the source. */
public record GatherAnnotation(
        AnnotationMirror mirror,
        Attribute<String> task,
        Attribute<Cancellation> onFailure,
        Attribute<Cancellation> onCancel,
        Attribute<String> timeout,
        Attribute<String> grace,
        Attribute<Integer> concurrency,
        Attribute<String> discard)
        implements FanOutAnnotation {

    public static GatherAnnotation read(AnnotationUse use) throws MalformedAnnotationException, OtherVersionException {
        use.requireKnown("value", "onFailure", "onCancel", "timeout", "grace", "concurrency", "discard");
        return new GatherAnnotation(
                use.mirror(),
                use.string("value"),
                use.constant("onFailure", Cancellation.class),
                use.constant("onCancel", Cancellation.class),
                use.string("timeout"),
                use.string("grace"),
                use.integer("concurrency"),
                use.string("discard"));
    }
}
