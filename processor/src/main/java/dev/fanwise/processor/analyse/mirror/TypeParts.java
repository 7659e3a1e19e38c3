package dev.fanwise.processor.analyse.mirror;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** What types are made of. */
public final class TypeParts {

    private TypeParts() {}

    /** Whether a type is such a one, or a part of it is. */
    public static boolean has(TypeMirror type, Predicate<TypeMirror> wanted) {
        return wanted.test(type) || parts(type).anyMatch(part -> has(part, wanted));
    }

    private static Stream<? extends TypeMirror> parts(TypeMirror type) {
        return switch (type.getKind()) {
            case DECLARED -> parts((DeclaredType) type);
            case ARRAY -> Stream.of(((ArrayType) type).getComponentType());
            case INTERSECTION -> ((IntersectionType) type).getBounds().stream();
            case WILDCARD ->
                Stream.of(
                                Optional.ofNullable(((WildcardType) type).getExtendsBound()),
                                Optional.ofNullable(((WildcardType) type).getSuperBound()))
                        .flatMap(Optional::stream);
            default -> Stream.empty();
        };
    }

    private static Stream<? extends TypeMirror> parts(DeclaredType type) {
        return Nesting.isInner((TypeElement) type.asElement())
                ? Stream.concat(type.getTypeArguments().stream(), Stream.of(type.getEnclosingType()))
                : type.getTypeArguments().stream();
    }
}
