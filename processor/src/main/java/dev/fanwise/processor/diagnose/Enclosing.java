package dev.fanwise.processor.diagnose;

import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** What an element stands in. */
final class Enclosing {

    private Enclosing() {}

    static TypeElement topLevel(Element element) {
        Element current = element;
        while (!(current instanceof TypeElement type && !type.getNestingKind().isNested())) {
            current = current.getEnclosingElement();
        }
        return (TypeElement) current;
    }

    /** A name for the element that no other element has, from the outside in. */
    static String path(Element element) {
        return element instanceof TypeElement type
                ? type.getQualifiedName().toString()
                : path(element.getEnclosingElement()) + "." + element;
    }
}
