package dev.fanwise.processor.read;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds the annotations that make a method a fan-out method, themselves or composed. */
public final class FanOutUses {

    private FanOutUses() {}

    /** Those on the element, of which there should be one. */
    public static List<AnnotationUse> of(Element element, Elements elements) {
        List<AnnotationUse> uses = new ArrayList<>();
        add(element, List.of(), uses, elements);
        return uses;
    }

    public static boolean isPresent(Element element, Elements elements) {
        return !of(element, elements).isEmpty();
    }

    /** Whether one of the annotations stands on the element itself, and not by way of another. */
    public static boolean isDirect(Element element) {
        return element.getAnnotationMirrors().stream()
                .anyMatch(mirror ->
                        isFanOut((TypeElement) mirror.getAnnotationType().asElement()));
    }

    private static boolean isFanOut(TypeElement annotation) {
        return AnnotationNames.FAN_OUT.contains(annotation.getQualifiedName().toString());
    }

    private static void add(
            Element element, List<AnnotationMirror> chain, List<AnnotationUse> uses, Elements elements) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement annotation = (TypeElement) mirror.getAnnotationType().asElement();
            boolean isKnown = chain.stream()
                    .anyMatch(earlier -> earlier.getAnnotationType().asElement().equals(annotation));
            boolean isOfJava = annotation.getQualifiedName().toString().startsWith("java.");
            if (!isKnown && !isOfJava) {
                List<AnnotationMirror> longer = new ArrayList<>(chain);
                longer.add(mirror);
                if (isFanOut(annotation)) {
                    uses.add(new AnnotationUse(longer, elements));
                } else {
                    add(annotation, longer, uses, elements);
                }
            }
        }
    }
}
