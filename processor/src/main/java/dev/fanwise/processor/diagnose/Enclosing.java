package dev.fanwise.processor.diagnose;

import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** What a member stands in. */
public final class Enclosing {

    private Enclosing() {}

    /** What directly encloses a method, a parameter, a nested type. */
    public static Element of(Element member) {
        return Objects.requireNonNull(member.getEnclosingElement(), "a member is enclosed by something");
    }

    /** The innermost type around a member. */
    public static TypeElement typeOf(Element member) {
        return of(member) instanceof TypeElement type ? type : typeOf(of(member));
    }

    /** The top-level type around an element, or the element itself. */
    public static TypeElement topLevel(Element element) {
        return element instanceof TypeElement type && !type.getNestingKind().isNested() ? type : topLevel(of(element));
    }

    static boolean isInRecord(Element element) {
        return !(element instanceof PackageElement)
                && (element.getKind() == ElementKind.RECORD || isInRecord(of(element)));
    }

    /** A name for the element that no other element has, from the outside in. */
    static String path(Element element) {
        return element instanceof TypeElement type
                ? type.getQualifiedName().toString()
                : path(of(element)) + "." + element;
    }
}
