package dev.fanwise.processor.analyse.mirror;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.TypeVisitor;

/**
 * The one type that a wildcard stands for, which has no name: of it only the bounds are known. Two of them are never the
 * same, whatever their bounds.
 *
 * <p>The compiler is not asked about it, as ECJ has no captures to offer. Where a mirror of the compiler is needed, its
 * place is taken by the erasure of a bound.
 */
public final class SeenCapture extends SeenType implements TypeVariable {

    private final Object identity = new Object();
    private final TypeParameterElement parameter;
    private final Supplier<List<TypeMirror>> bounds;
    private final Optional<TypeMirror> lower;
    private final SeenTypes types;

    /**
     * Creates another one.
     *
     * @param parameter the type parameter that the wildcard is given for
     * @param bounds asked for later: they may mention the type itself
     * @param lower what it is known to be a supertype of, if anything
     */
    public SeenCapture(
            TypeParameterElement parameter,
            Supplier<List<TypeMirror>> bounds,
            Optional<TypeMirror> lower,
            SeenTypes types) {
        super(types.erasure(parameter.asType()), List.of());
        this.parameter = parameter;
        this.bounds = bounds;
        this.lower = lower;
        this.types = types;
    }

    /** What it is known to be a subtype of: at least one type. */
    public List<TypeMirror> bounds() {
        return bounds.get();
    }

    /** What it is known to be a supertype of, if anything. */
    public Optional<TypeMirror> lower() {
        return lower;
    }

    boolean isSame(SeenCapture other) {
        return identity.equals(other.identity);
    }

    @Override
    public TypeKind getKind() {
        return TypeKind.TYPEVAR;
    }

    @Override
    public Element asElement() {
        return parameter;
    }

    @Override
    public TypeMirror getUpperBound() {
        return bounds().get(0);
    }

    @Override
    public TypeMirror getLowerBound() {
        return lower.orElseGet(types::getNullType);
    }

    @Override
    public <R, P> R accept(TypeVisitor<R, P> visitor, P parameter) {
        return visitor.visitTypeVariable(this, parameter);
    }
}
