package dev.fanwise.processor.analyse.mirror;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.NoType;
import javax.lang.model.type.NullType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** The compiler's answers about types, also about those of this package; what is made here keeps the annotations of its parts. */
public final class SeenTypes implements Types {

    private final Types compiler;
    private final SameTypes same;

    public SeenTypes(Types compiler) {
        this.compiler = compiler;
        this.same = new SameTypes((one, other) -> compiler.isSameType(plain(one), plain(other)));
    }

    private static TypeMirror plain(TypeMirror type) {
        return SeenType.plain(type);
    }

    private static TypeMirror[] plain(List<? extends TypeMirror> list) {
        return list.stream().map(SeenType::plain).toArray(TypeMirror[]::new);
    }

    DeclaredType plainClass(TypeElement element, TypeMirror enclosing, List<? extends TypeMirror> arguments) {
        return enclosing instanceof DeclaredType outer && isParameterized(outer)
                ? compiler.getDeclaredType((DeclaredType) plain(outer), element, plain(arguments))
                : compiler.getDeclaredType(element, plain(arguments));
    }

    /** The class of a type with other type arguments. */
    public DeclaredType withArguments(DeclaredType type, List<? extends TypeMirror> arguments) {
        return withArguments(type, type.getEnclosingType(), arguments);
    }

    /** The class of a type with other type arguments, as a member of another type than the type itself is. */
    public DeclaredType withArguments(DeclaredType type, TypeMirror enclosing, List<? extends TypeMirror> arguments) {
        TypeElement element = (TypeElement) type.asElement();
        TypeMirror outer = Nesting.isInner(element) ? enclosing : compiler.getNoType(TypeKind.NONE);
        return new SeenClass(plainClass(element, outer, arguments), enclosing, arguments, List.of());
    }

    /** Whether it has type arguments, or a type around it has: {@code Outer<T>.Inner}. */
    private static boolean isParameterized(DeclaredType type) {
        return !type.getTypeArguments().isEmpty()
                || (type.getEnclosingType() instanceof DeclaredType outer && isParameterized(outer));
    }

    ArrayType plainArray(TypeMirror component) {
        return compiler.getArrayType(plain(component));
    }

    WildcardType plainWildcard(@Nullable TypeMirror upper, @Nullable TypeMirror lower) {
        return compiler.getWildcardType(upper == null ? null : plain(upper), lower == null ? null : plain(lower));
    }

    @Override
    public Element asElement(TypeMirror type) {
        return compiler.asElement(plain(type));
    }

    @Override
    public boolean isSameType(TypeMirror one, TypeMirror other) {
        return same.areSame(one, other);
    }

    @Override
    public boolean isSubtype(TypeMirror one, TypeMirror other) {
        return isSameType(one, other) || compiler.isSubtype(plain(one), plain(other));
    }

    @Override
    public boolean isAssignable(TypeMirror one, TypeMirror other) {
        return isSameType(one, other) || compiler.isAssignable(plain(one), plain(other));
    }

    @Override
    public boolean contains(TypeMirror one, TypeMirror other) {
        return compiler.contains(plain(one), plain(other));
    }

    @Override
    public boolean isSubsignature(ExecutableType one, ExecutableType other) {
        return compiler.isSubsignature(one, other);
    }

    /** The direct supertypes that the declaration names, with the type arguments of the type. */
    @Override
    public List<TypeMirror> directSupertypes(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            return new ArrayList<>(compiler.directSupertypes(plain(type)));
        }
        TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
        Substitution substitution = Substitution.of((DeclaredType) type, this);
        return Stream.concat(Stream.of(element.getSuperclass()), element.getInterfaces().stream())
                .filter(supertype -> supertype.getKind() == TypeKind.DECLARED)
                .map(substitution::apply)
                .toList();
    }

    @Override
    public TypeMirror erasure(TypeMirror type) {
        return compiler.erasure(plain(type));
    }

    @Override
    public TypeElement boxedClass(PrimitiveType type) {
        return compiler.boxedClass(type);
    }

    @Override
    public PrimitiveType unboxedType(TypeMirror type) {
        return compiler.unboxedType(plain(type));
    }

    @Override
    public TypeMirror capture(TypeMirror type) {
        return compiler.capture(plain(type));
    }

    @Override
    public PrimitiveType getPrimitiveType(TypeKind kind) {
        return compiler.getPrimitiveType(kind);
    }

    @Override
    public NullType getNullType() {
        return compiler.getNullType();
    }

    @Override
    public NoType getNoType(TypeKind kind) {
        return compiler.getNoType(kind);
    }

    @Override
    public ArrayType getArrayType(TypeMirror component) {
        return new SeenArray(plainArray(component), component, List.of());
    }

    @Override
    public WildcardType getWildcardType(@Nullable TypeMirror upper, @Nullable TypeMirror lower) {
        return new SeenWildcard(plainWildcard(upper, lower), upper, lower, List.of());
    }

    @Override
    public DeclaredType getDeclaredType(TypeElement element, TypeMirror... arguments) {
        DeclaredType plain = compiler.getDeclaredType(element, plain(List.of(arguments)));
        return new SeenClass(plain, plain.getEnclosingType(), List.of(arguments), List.of());
    }

    @Override
    public DeclaredType getDeclaredType(DeclaredType containing, TypeElement element, TypeMirror... arguments) {
        DeclaredType plain =
                compiler.getDeclaredType((DeclaredType) plain(containing), element, plain(List.of(arguments)));
        return new SeenClass(plain, containing, List.of(arguments), List.of());
    }

    @Override
    public TypeMirror asMemberOf(DeclaredType containing, Element element) {
        return compiler.asMemberOf((DeclaredType) plain(containing), element);
    }
}
