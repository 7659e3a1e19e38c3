package dev.fanwise.processor.analyse.language;

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
public final class Accessibility {

    private Accessibility() {}

    public static Visibility of(Element member) {
        if (member.getModifiers().contains(Modifier.PUBLIC)) {
            return Visibility.PUBLIC;
        }
        return member.getModifiers().contains(Modifier.PROTECTED) ? Visibility.PROTECTED : Visibility.PACKAGE;
    }

    /** Whether the type and all that it is nested in are public. */
    public static boolean isPublicEverywhere(TypeElement type) {
        return type.getModifiers().contains(Modifier.PUBLIC)
                && (type.getNestingKind() == NestingKind.TOP_LEVEL || isPublicEverywhere(Enclosing.typeOf(type)));
    }

    /** A class in the type that code next to the extended class, in a class that extends it, cannot name. */
    public static Optional<TypeElement> inaccessibleIn(TypeMirror type, TypeElement extended, Language language) {
        if (type instanceof ArrayType array) {
            return inaccessibleIn(array.getComponentType(), extended, language);
        }
        if (type instanceof WildcardType wildcard) {
            return Optional.ofNullable(wildcard.getExtendsBound())
                    .or(() -> Optional.ofNullable(wildcard.getSuperBound()))
                    .flatMap(bound -> inaccessibleIn(bound, extended, language));
        }
        if (!(type instanceof DeclaredType declared)) {
            return Optional.empty();
        }
        return inaccessiblePart((TypeElement) declared.asElement(), extended, language)
                .or(() -> declared.getTypeArguments().stream()
                        .flatMap(argument -> inaccessibleIn(argument, extended, language).stream())
                        .findFirst());
    }

    /** The class itself or one around it, whichever it is that cannot be named. */
    private static Optional<TypeElement> inaccessiblePart(TypeElement type, TypeElement extended, Language language) {
        if (encloses(type, extended)) {
            // whether the annotated type itself can be seen is another rule
            return Optional.empty();
        }
        boolean visible = !type.getModifiers().contains(Modifier.PRIVATE)
                && (type.getModifiers().contains(Modifier.PUBLIC)
                        || isSamePackage(type, extended, language)
                        || (type.getModifiers().contains(Modifier.PROTECTED) && isInherited(type, extended, language)));
        if (!visible) {
            return Optional.of(type);
        }
        return type.getEnclosingElement() instanceof TypeElement enclosing && !isInherited(type, extended, language)
                ? inaccessiblePart(enclosing, extended, language)
                : Optional.empty();
    }

    /** Whether a nested type is a member of the extended class: then that can name it, whatever it is nested in. */
    private static boolean isInherited(TypeElement type, TypeElement extended, Language language) {
        return type.getEnclosingElement() instanceof TypeElement enclosing
                && language.types()
                        .isSubtype(
                                language.types().erasure(extended.asType()),
                                language.types().erasure(enclosing.asType()));
    }

    /** Whether a class can be named by way of what it is nested in. */
    static boolean isAccessibleWhereDeclared(TypeElement type, TypeElement extended, Language language) {
        return !(type.getEnclosingElement() instanceof TypeElement enclosing)
                || inaccessiblePart(enclosing, extended, language).isEmpty();
    }

    private static boolean encloses(Element outer, Element inner) {
        return outer.equals(inner) || (inner.getEnclosingElement() != null && encloses(outer, Enclosing.of(inner)));
    }

    public static boolean isSamePackage(Element element, Element other, Language language) {
        return language.elements()
                .getPackageOf(element)
                .equals(language.elements().getPackageOf(other));
    }
}
