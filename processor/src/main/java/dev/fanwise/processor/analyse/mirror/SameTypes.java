package dev.fanwise.processor.analyse.mirror;

import java.util.List;
import java.util.function.BiPredicate;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Whether two types are the same, part by part: to ECJ, a type that was put together is another one than one that was written. */
final class SameTypes {

    private final BiPredicate<TypeMirror, TypeMirror> compiler;

    /** Begins with the compiler's answer, which counts for what has no parts. */
    SameTypes(BiPredicate<TypeMirror, TypeMirror> compiler) {
        this.compiler = compiler;
    }

    /** A wildcard is not the same as anything, not even itself. */
    boolean areSame(TypeMirror one, TypeMirror other) {
        if (one.getKind() != other.getKind() || one.getKind() == TypeKind.WILDCARD) {
            return false;
        }
        return switch (one.getKind()) {
            case DECLARED -> areSame((DeclaredType) one, (DeclaredType) other);
            case ARRAY -> areSame(((ArrayType) one).getComponentType(), ((ArrayType) other).getComponentType());
            case TYPEVAR -> areSame((TypeVariable) one, (TypeVariable) other);
            default -> compiler.test(one, other);
        };
    }

    private boolean areSame(DeclaredType one, DeclaredType other) {
        return one.asElement().equals(other.asElement())
                && areSameArguments(one.getTypeArguments(), other.getTypeArguments())
                && (!Nesting.isInner((TypeElement) one.asElement())
                        || one.getEnclosingType().getKind() != TypeKind.DECLARED
                        || areSame(one.getEnclosingType(), other.getEnclosingType()));
    }

    private boolean areSameArguments(List<? extends TypeMirror> some, List<? extends TypeMirror> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int position = 0; position < some.size(); position++) {
            TypeMirror one = some.get(position);
            TypeMirror other = others.get(position);
            if (!areSameArguments(one, other)) {
                return false;
            }
        }
        return true;
    }

    private boolean areSameArguments(TypeMirror one, TypeMirror other) {
        if (one instanceof WildcardType wildcard && other instanceof WildcardType otherWildcard) {
            return areSameBounds(wildcard, otherWildcard);
        }
        return areSame(one, other);
    }

    private boolean areSameBounds(WildcardType one, WildcardType other) {
        return areSameBounds(upper(one), upper(other)) && areSameBounds(one.getSuperBound(), other.getSuperBound());
    }

    /** {@code ? extends Object} says no more than {@code ?}. */
    private static @Nullable TypeMirror upper(WildcardType wildcard) {
        @Nullable TypeMirror upper = wildcard.getExtendsBound();
        boolean isObject = upper instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals("java.lang.Object");
        return isObject ? null : upper;
    }

    private boolean areSameBounds(@Nullable TypeMirror one, @Nullable TypeMirror other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return areSame(one, other);
    }

    private boolean areSame(TypeVariable one, TypeVariable other) {
        if (one instanceof SeenCapture || other instanceof SeenCapture) {
            return one instanceof SeenCapture capture
                    && other instanceof SeenCapture otherCapture
                    && capture.isSame(otherCapture);
        }
        if (one.asElement() instanceof TypeParameterElement parameter
                && other.asElement() instanceof TypeParameterElement otherParameter) {
            return parameter.getSimpleName().equals(otherParameter.getSimpleName())
                    && parameter.getGenericElement().equals(otherParameter.getGenericElement());
        }
        return compiler.test(one, other);
    }
}
