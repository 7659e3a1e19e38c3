package dev.fanwise.processor.read;

import dev.fanwise.processor.model.Cancellation;
import javax.lang.model.element.AnnotationMirror;

/** A {@code @TaskGroupScope} in the source. */
public record TaskGroupScopeAnnotation(
        AnnotationMirror mirror,
        Attribute<String> task,
        Attribute<Cancellation> onFailure,
        Attribute<String> timeout,
        Attribute<String> grace,
        Attribute<Integer> concurrency,
        Attribute<String> discard)
        implements FanOutAnnotation {

    public static TaskGroupScopeAnnotation read(AnnotationUse use)
            throws MalformedAnnotationException, OtherVersionException {
        use.requireKnown("value", "onFailure", "timeout", "grace", "concurrency", "discard");
        return new TaskGroupScopeAnnotation(
                use.mirror(),
                use.string("value"),
                use.constant("onFailure", Cancellation.class),
                use.string("timeout"),
                use.string("grace"),
                use.integer("concurrency"),
                use.string("discard"));
    }
}
