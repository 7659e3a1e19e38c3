package dev.fanwise.processor.read;

import javax.lang.model.element.AnnotationMirror;

/** What the annotations that make a method a fan-out method have in common. */
public sealed interface FanOutAnnotation permits GatherAnnotation, WaitForAnnotation, TaskGroupScopeAnnotation {

    AnnotationMirror mirror();

    /** The name of the task method, or of the body; empty for the overload with the method's own name. */
    Attribute<String> task();

    Attribute<String> timeout();

    /** The longest wait for cancelled tasks; empty for no limit. */
    Attribute<String> grace();

    Attribute<Integer> concurrency();

    /** The name of the method that is given results that are not received; empty for none. */
    Attribute<String> discard();

    /** The annotation as the user writes it, without the at sign. */
    default String name() {
        return mirror().getAnnotationType().asElement().getSimpleName().toString();
    }
}
