package dev.fanwise.processor.analyse.inference;

import dev.fanwise.processor.analyse.inference.Bounds.Relation;
import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.analyse.language.Wildcards;
import dev.fanwise.processor.analyse.mirror.Nesting;
import dev.fanwise.processor.analyse.mirror.SeenCapture;
import dev.fanwise.processor.analyse.mirror.SeenVariable;
import dev.fanwise.processor.analyse.mirror.TypeParts;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * Reduces what has to hold between types to bounds of type parameters. Each method says whether it can hold; after one that
 * says no, what is known is of no use.
 */
final class Reduction {

    private final Bounds bounds;
    private final Language language;
    private final Incorporation incorporation;
    private boolean unchecked;

    Reduction(Bounds bounds, Language language) {
        this.bounds = bounds;
        this.language = language;
        this.incorporation = new Incorporation(bounds, this, language);
    }

    /** Whether a raw type was given for one with type arguments. */
    boolean isUnchecked() {
        return unchecked;
    }

    private boolean isVariable(TypeMirror type) {
        return bounds.variable(type).isPresent();
    }

    private boolean isKnown(TypeMirror type) {
        return !TypeParts.has(type, this::isVariable);
    }

    private boolean isOfTheCompiler(TypeMirror type) {
        return !TypeParts.has(type, part -> part instanceof SeenCapture || isVariable(part));
    }

    /** Whether a value of one type can be handed to a variable of the other one. */
    boolean isAssignable(TypeMirror from, TypeMirror to) {
        if (isOfTheCompiler(from) && isOfTheCompiler(to)) {
            unchecked |= language.isUncheckedAssignment(from, to);
            return language.types().isAssignable(from, to);
        }
        if (to.getKind().isPrimitive()) {
            return isSame(from, language.boxed(to));
        }
        return isSubtypeUnchecked(language.boxed(from), to);
    }

    /** Whether it is a subtype, or a raw type that may be one. */
    boolean isSubtypeUnchecked(TypeMirror one, TypeMirror other) {
        if (isRawFor(one, other)) {
            unchecked = true;
            return true;
        }
        return isSubtype(one, other);
    }

    private boolean isRawFor(TypeMirror from, TypeMirror to) {
        if (from instanceof ArrayType array && to instanceof ArrayType other) {
            return isRawFor(array.getComponentType(), other.getComponentType());
        }
        return to instanceof DeclaredType declared
                && !declared.getTypeArguments().isEmpty()
                && language.viewAs(from, name(declared)).filter(language::isRaw).isPresent();
    }

    private static String name(DeclaredType type) {
        return ((TypeElement) type.asElement()).getQualifiedName().toString();
    }

    boolean isSubtype(TypeMirror one, TypeMirror other) {
        Optional<SeenVariable> variable = bounds.variable(one);
        if (variable.isPresent()) {
            return incorporation.learn(variable.get(), Relation.SUBTYPE, other);
        }
        Optional<SeenVariable> above = bounds.variable(other);
        if (above.isPresent()) {
            return incorporation.learn(above.get(), Relation.SUPERTYPE, one);
        }
        if (isOfTheCompiler(one) && isOfTheCompiler(other)) {
            return language.types().isSubtype(one, other);
        }
        return switch (other.getKind()) {
            case INTERSECTION ->
                ((IntersectionType) other).getBounds().stream().allMatch(bound -> isSubtype(one, bound));
            case DECLARED -> isSubtypeOfClass(one, (DeclaredType) other);
            case TYPEVAR -> isSubtypeOfVariable(one, (TypeVariable) other);
            case ARRAY ->
                one instanceof ArrayType array
                        ? isSubtypeOfArray(array.getComponentType(), ((ArrayType) other).getComponentType())
                        : hasBoundBelow(one, other);
            default -> false;
        };
    }

    private boolean isSubtypeOfArray(TypeMirror one, TypeMirror other) {
        boolean isPrimitive = one.getKind().isPrimitive() || other.getKind().isPrimitive();
        return isPrimitive ? one.getKind() == other.getKind() : isSubtype(one, other);
    }

    private boolean isSubtypeOfVariable(TypeMirror one, TypeVariable other) {
        return language.types().isSameType(one, other)
                || hasBoundBelow(one, other)
                || (other instanceof SeenCapture capture
                        && capture.lower()
                                .filter(lower -> isSubtype(one, lower))
                                .isPresent());
    }

    private boolean isSubtypeOfClass(TypeMirror one, DeclaredType other) {
        if (language.is(other, "java.lang.Object")) {
            return true;
        }
        return switch (one.getKind()) {
            case DECLARED ->
                language.viewAs(one, name(other))
                        .filter(view -> haveArguments(view, other))
                        .isPresent();
            case ARRAY -> language.types().isSubtype(language.types().erasure(one), other);
            default -> hasBoundBelow(one, other);
        };
    }

    /** Whether that much is known of a type variable or an intersection. */
    private boolean hasBoundBelow(TypeMirror one, TypeMirror other) {
        List<? extends TypeMirror> above = one instanceof TypeVariable variable
                ? Language.bounds(variable)
                : one instanceof IntersectionType intersection ? intersection.getBounds() : List.of();
        return above.stream().anyMatch(bound -> attempt(() -> isSubtype(bound, other)));
    }

    /** Learns nothing from what does not hold. */
    boolean attempt(BooleanSupplier reduction) {
        var before = bounds.snapshot();
        boolean uncheckedBefore = unchecked;
        boolean holds = reduction.getAsBoolean();
        if (!holds) {
            bounds.restore(before);
            unchecked = uncheckedBefore;
        }
        return holds;
    }

    /** Whether each type argument of the one is contained in that of the other, both of the same class. */
    private boolean haveArguments(DeclaredType one, DeclaredType other) {
        if (language.isRaw(other)) {
            return true;
        }
        if (language.isRaw(one)) {
            return false;
        }
        for (int position = 0; position < other.getTypeArguments().size(); position++) {
            TypeMirror argument = one.getTypeArguments().get(position);
            TypeMirror upper = Wildcards.upperBound(one, position, language);
            if (!isContained(argument, upper, other.getTypeArguments().get(position))) {
                return false;
            }
        }
        return haveSameEnclosing(one, other, this::haveArguments);
    }

    private interface Comparison {
        boolean test(DeclaredType one, DeclaredType other);
    }

    private static boolean haveSameEnclosing(DeclaredType one, DeclaredType other, Comparison comparison) {
        return !Nesting.isInner((TypeElement) other.asElement())
                || !(one.getEnclosingType() instanceof DeclaredType outer)
                || !(other.getEnclosingType() instanceof DeclaredType otherOuter)
                || !outer.asElement().equals(otherOuter.asElement())
                || comparison.test(outer, otherOuter);
    }

    private boolean isContained(TypeMirror one, TypeMirror upper, TypeMirror other) {
        if (!(other instanceof WildcardType wildcard)) {
            return !(one instanceof WildcardType) && isSame(one, other);
        }
        @Nullable TypeMirror above = wildcard.getExtendsBound();
        @Nullable TypeMirror below = wildcard.getSuperBound();
        if (above != null) {
            return isSubtype(upper, above);
        }
        if (below == null) {
            return true;
        }
        @Nullable TypeMirror lower = one instanceof WildcardType given ? given.getSuperBound() : one;
        return lower != null && isSubtype(below, lower);
    }

    boolean isSame(TypeMirror one, TypeMirror other) {
        Optional<SeenVariable> variable = bounds.variable(one);
        if (variable.isPresent()) {
            return incorporation.learn(variable.get(), Relation.SAME, other);
        }
        Optional<SeenVariable> otherVariable = bounds.variable(other);
        if (otherVariable.isPresent()) {
            return incorporation.learn(otherVariable.get(), Relation.SAME, one);
        }
        if (isKnown(one) && isKnown(other)) {
            return language.types().isSameType(one, other);
        }
        if (one instanceof ArrayType array && other instanceof ArrayType otherArray) {
            return isSame(array.getComponentType(), otherArray.getComponentType());
        }
        return one.getKind() == TypeKind.DECLARED
                && other.getKind() == TypeKind.DECLARED
                && isSame((DeclaredType) one, (DeclaredType) other);
    }

    private boolean isSame(DeclaredType one, DeclaredType other) {
        List<? extends TypeMirror> arguments = one.getTypeArguments();
        if (!one.asElement().equals(other.asElement())
                || arguments.size() != other.getTypeArguments().size()) {
            return false;
        }
        for (int position = 0; position < arguments.size(); position++) {
            if (!isSameArgument(
                    arguments.get(position), other.getTypeArguments().get(position))) {
                return false;
            }
        }
        return haveSameEnclosing(one, other, this::isSame);
    }

    private boolean isSameArgument(TypeMirror one, TypeMirror other) {
        if (one instanceof WildcardType wildcard && other instanceof WildcardType otherWildcard) {
            return isSameBound(wildcard.getSuperBound(), otherWildcard.getSuperBound())
                    && isSameBound(wildcard.getExtendsBound(), otherWildcard.getExtendsBound());
        }
        return !(one instanceof WildcardType) && !(other instanceof WildcardType) && isSame(one, other);
    }

    private boolean isSameBound(@Nullable TypeMirror one, @Nullable TypeMirror other) {
        if (one == null || other == null) {
            @Nullable TypeMirror only = one == null ? other : one;
            return only == null || language.is(only, "java.lang.Object");
        }
        return isSame(one, other);
    }
}
