package dev.fanwise.processor.analyse;

import dev.fanwise.processor.diagnose.Enclosing;
import dev.fanwise.processor.model.Visibility;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Who can see what. */
final class Accessibility {

    private Accessibility() {}

    static Visibility of(Element member) {
        if (member.getModifiers().contains(Modifier.PUBLIC)) {
            return Visibility.PUBLIC;
        }
        return member.getModifiers().contains(Modifier.PROTECTED) ? Visibility.PROTECTED : Visibility.PACKAGE;
    }

    /** Whether the type and all that it is nested in are public. */
    static boolean isPublicEverywhere(TypeElement type) {
        return type.getModifiers().contains(Modifier.PUBLIC)
                && (type.getNestingKind() == NestingKind.TOP_LEVEL || isPublicEverywhere(Enclosing.typeOf(type)));
    }

    /** A class in the type that code next to the subject, in a class that extends it, cannot name. */
    static Optional<TypeElement> inaccessibleIn(TypeMirror type, Subject subject) {
        if (type instanceof ArrayType array) {
            return inaccessibleIn(array.getComponentType(), subject);
        }
        if (type instanceof WildcardType wildcard) {
            return Optional.ofNullable(wildcard.getExtendsBound())
                    .or(() -> Optional.ofNullable(wildcard.getSuperBound()))
                    .flatMap(bound -> inaccessibleIn(bound, subject));
        }
        if (!(type instanceof DeclaredType declared)) {
            return Optional.empty();
        }
        TypeElement element = (TypeElement) declared.asElement();
        if (!isAccessible(element, subject)) {
            return Optional.of(element);
        }
        return declared.getTypeArguments().stream()
                .flatMap(argument -> inaccessibleIn(argument, subject).stream())
                .findFirst();
    }

    private static boolean isAccessible(TypeElement type, Subject subject) {
        if (encloses(type, subject.element())) {
            // whether the annotated type itself can be seen is another rule
            return true;
        }
        if (type.getModifiers().contains(Modifier.PRIVATE)) {
            return false;
        }
        // a protected nested type of a superclass is seen by the generated subclass
        boolean visible = type.getModifiers().contains(Modifier.PUBLIC)
                || type.getModifiers().contains(Modifier.PROTECTED)
                || isSamePackage(type, subject.element(), subject.language());
        return visible
                && (!(type.getEnclosingElement() instanceof TypeElement enclosing) || isAccessible(enclosing, subject));
    }

    private static boolean encloses(Element outer, Element inner) {
        return outer.equals(inner) || (inner.getEnclosingElement() != null && encloses(outer, Enclosing.of(inner)));
    }

    static boolean isSamePackage(Element element, Element other, Language language) {
        return language.elements()
                .getPackageOf(element)
                .equals(language.elements().getPackageOf(other));
    }
}
