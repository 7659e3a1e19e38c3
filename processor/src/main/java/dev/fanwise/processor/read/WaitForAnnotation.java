package dev.fanwise.processor.read;

import dev.fanwise.processor.model.Cancellation;
import dev.fanwise.processor.model.ReturnWhen;
import javax.lang.model.element.AnnotationMirror;

/** A {@code @WaitFor} in the source. */
public record WaitForAnnotation(
        AnnotationMirror mirror,
        Attribute<String> task,
        Attribute<ReturnWhen> returnWhen,
        Attribute<String> until,
        Attribute<Cancellation> onReturn,
        Attribute<Cancellation> onCancel,
        Attribute<String> timeout,
        Attribute<String> grace,
        Attribute<Integer> concurrency,
        Attribute<String> stagger,
        Attribute<String> discard)
        implements FanOutAnnotation {

    public static WaitForAnnotation read(AnnotationUse use) throws MalformedAnnotationException, OtherVersionException {
        use.requireKnown(
                "value",
                "returnWhen",
                "until",
                "onReturn",
                "onCancel",
                "timeout",
                "grace",
                "concurrency",
                "stagger",
                "discard");
        return new WaitForAnnotation(
                use.mirror(),
                use.string("value"),
                use.constant("returnWhen", ReturnWhen.class),
                use.string("until"),
                use.constant("onReturn", Cancellation.class),
                use.constant("onCancel", Cancellation.class),
                use.string("timeout"),
                use.string("grace"),
                use.integer("concurrency"),
                use.string("stagger"),
                use.string("discard"));
    }
}
