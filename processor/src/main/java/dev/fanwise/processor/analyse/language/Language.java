package dev.fanwise.processor.analyse.language;

import dev.fanwise.processor.analyse.mirror.SeenCapture;
import dev.fanwise.processor.analyse.mirror.SeenTypes;
import dev.fanwise.processor.analyse.mirror.SeenVariable;
import dev.fanwise.processor.diagnose.Enclosing;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Questions about types that the Java language answers. */
public final class Language {

    private final Elements elements;
    private final SeenTypes types;
    private final Predicate<TypeElement> isSource;

    /**
     * Creates the questions.
     *
     * @param isSource whether a top-level type is compiled from source
     */
    public Language(Elements elements, Types types, Predicate<TypeElement> isSource) {
        this.elements = elements;
        this.types = new SeenTypes(types);
        this.isSource = isSource;
    }

    /** Whether a method may lack its parameter names: it is in a class file, and they are those that compilers invent. */
    public boolean lacksNames(Member method) {
        return method.hasInventedNames() && !isInSource(method.element());
    }

    /** Whether an element is in a file that is compiled now. */
    public boolean isInSource(Element element) {
        return isSource.test(Enclosing.topLevel(element));
    }

    public Elements elements() {
        return elements;
    }

    public SeenTypes types() {
        return types;
    }

    /** The type seen as the given supertype, with its type arguments, if it is one. */
    public Optional<DeclaredType> viewAs(TypeMirror type, String supertype) {
        return switch (type.getKind()) {
            case DECLARED -> viewDeclaredAs((DeclaredType) type, supertype);
            case TYPEVAR -> viewOneAs(bounds((TypeVariable) type), supertype);
            case INTERSECTION -> viewOneAs(((IntersectionType) type).getBounds(), supertype);
            case WILDCARD -> viewAs(upperBound(type), supertype);
            default -> Optional.empty();
        };
    }

    /** What a type variable is known to be a subtype of. */
    public static List<? extends TypeMirror> bounds(TypeVariable variable) {
        if (variable instanceof SeenVariable seen) {
            return seen.bounds();
        }
        if (variable instanceof SeenCapture capture) {
            return capture.bounds();
        }
        TypeMirror bound = variable.getUpperBound();
        boolean isItself =
                bound instanceof TypeVariable other && other.asElement().equals(variable.asElement());
        // so ECJ, if the variable has annotations and several bounds
        return isItself ? ((TypeParameterElement) variable.asElement()).getBounds() : List.of(bound);
    }

    private Optional<DeclaredType> viewDeclaredAs(DeclaredType type, String supertype) {
        if (is(type, supertype)) {
            return Optional.of(type);
        }
        // asked first, as most types are none, and to build all supertypes in order to find out is slow
        return isBelow(type, supertype)
                ? viewOneAs(types.directSupertypes(Wildcards.bounded(type, this)), supertype)
                : Optional.empty();
    }

    private boolean isBelow(DeclaredType type, String supertype) {
        @Nullable TypeElement wanted = elements.getTypeElement(supertype);
        return wanted != null && types.isSubtype(types.erasure(type), types.erasure(wanted.asType()));
    }

    private Optional<DeclaredType> viewOneAs(Iterable<? extends TypeMirror> candidates, String supertype) {
        for (TypeMirror candidate : candidates) {
            Optional<DeclaredType> view = viewAs(candidate, supertype);
            if (view.isPresent()) {
                return view;
            }
        }
        return Optional.empty();
    }

    /** Whether the type is that very class, whatever its type arguments. */
    public boolean is(TypeMirror type, String name) {
        return type.getKind() == TypeKind.DECLARED
                && ((TypeElement) ((DeclaredType) type).asElement())
                        .getQualifiedName()
                        .contentEquals(name);
    }

    /** What a reader gets from something of this type argument: for a wildcard, its upper bound. */
    public TypeMirror upperBound(TypeMirror argument) {
        if (argument.getKind() != TypeKind.WILDCARD) {
            return argument;
        }
        @Nullable TypeMirror bound = ((WildcardType) argument).getExtendsBound();
        return bound == null ? object() : bound;
    }

    /** What a reader gets from the type argument of that position, or empty if the type is raw. */
    public Optional<TypeMirror> argument(DeclaredType type, int position) {
        return type.getTypeArguments().size() <= position
                ? Optional.empty()
                : Optional.of(Wildcards.upperBound(type, position, this));
    }

    /** Whether code next to the element, in its module, can name a class. */
    public boolean isVisible(Element from, String name) {
        return find(from, name).isPresent();
    }

    /** Whether the package of the element is one that a module exports. */
    boolean isExported(Element element) {
        @Nullable ModuleElement module = elements.getModuleOf(element);
        return module != null
                && ElementFilter.exportsIn(module.getDirectives()).stream()
                        .anyMatch(exports -> exports.getPackage().equals(elements.getPackageOf(element)));
    }

    /** The class that code next to the element, in its module, calls so. */
    public Optional<TypeElement> find(Element from, String name) {
        @Nullable ModuleElement module = elements.getModuleOf(from);
        try {
            return Optional.ofNullable(
                    module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name));
        } catch (RuntimeException missing) {
            // ECJ throws where javac answers null, if a class that it has read mentions the missing type; those of
            // fanwise-annotations mention JSpecify's.
            return Optional.empty();
        }
    }

    /** Whether code next to the element can name the class of a type: it is on the path, and its module is read. */
    boolean isKnownTo(Element from, TypeMirror type) {
        if (type instanceof ArrayType array) {
            return isKnownTo(from, array.getComponentType());
        }
        return !(type instanceof DeclaredType declared)
                || isVisible(
                        from,
                        ((TypeElement) declared.asElement()).getQualifiedName().toString());
    }

    public boolean isRaw(DeclaredType type) {
        return type.getTypeArguments().isEmpty()
                && !((TypeElement) type.asElement()).getTypeParameters().isEmpty();
    }

    public TypeMirror object() {
        return named("java.lang.Object");
    }

    /** A class, without type arguments, if the compiler knows it. */
    public Optional<DeclaredType> find(String name) {
        return Optional.ofNullable(elements.getTypeElement(name)).map(element -> types.getDeclaredType(element));
    }

    /** Whether a lambda can be a value of the type: it is an interface with one abstract method. */
    public boolean isFunctionalInterface(TypeMirror type) {
        if (!(types.asElement(type) instanceof TypeElement element) || element.getKind() != ElementKind.INTERFACE) {
            return false;
        }
        return MemberMethods.of(element, this, declaration -> false).stream()
                        .filter(method -> method.is(Modifier.ABSTRACT) && !MemberMethods.isOfEveryObject(method, this))
                        .count()
                == 1;
    }

    /** A class of the JDK, without type arguments. */
    public DeclaredType named(String name) {
        return types.getDeclaredType(elements.getTypeElement(name));
    }

    /** {@code Outcome} of a value. */
    public TypeMirror waitedOf(TypeMirror value) {
        return types.getDeclaredType(elements.getTypeElement("dev.fanwise.Waited"), value);
    }

    public TypeMirror outcomeOf(TypeMirror value) {
        return types.getDeclaredType(elements.getTypeElement("dev.fanwise.Outcome"), boxed(value));
    }

    public TypeMirror boxed(TypeMirror type) {
        return type.getKind().isPrimitive()
                ? types.boxedClass((PrimitiveType) type).asType()
                : type;
    }

    public TypeMirror boxedOrVoid(TypeMirror type) {
        return type.getKind() == TypeKind.VOID ? named("java.lang.Void") : boxed(type);
    }

    /** The primitive type that a value of this type is or unboxes to. */
    public Optional<TypeKind> primitiveKind(TypeMirror type) {
        if (type.getKind().isPrimitive()) {
            return Optional.of(type.getKind());
        }
        try {
            return Optional.of(types.unboxedType(type).getKind());
        } catch (IllegalArgumentException notABox) {
            return Optional.empty();
        }
    }

    /** Whether a value can be assigned, but only with a warning, because a raw type hides what it holds. */
    public boolean isUncheckedAssignment(TypeMirror from, TypeMirror to) {
        return isReference(from) && isReference(to) && types.isAssignable(from, to) && !types.isSubtype(from, to);
    }

    private static boolean isReference(TypeMirror type) {
        return !type.getKind().isPrimitive();
    }

    boolean isChecked(TypeMirror thrown) {
        return !types.isSubtype(thrown, named("java.lang.RuntimeException"))
                && !types.isSubtype(thrown, named("java.lang.Error"));
    }

    public boolean isInterruption(TypeMirror thrown) {
        return types.isSubtype(thrown, named("java.lang.InterruptedException"));
    }

    /** Whether an array of this component type can be created without an unchecked cast. */
    public boolean isReifiable(TypeMirror type) {
        return switch (type.getKind()) {
            case TYPEVAR, INTERSECTION -> false;
            case ARRAY -> isReifiable(((ArrayType) type).getComponentType());
            case DECLARED ->
                ((DeclaredType) type).getTypeArguments().stream().allMatch(this::isUnbounded)
                        && isReifiable(((DeclaredType) type).getEnclosingType());
            default -> true;
        };
    }

    private boolean isUnbounded(TypeMirror argument) {
        return argument instanceof WildcardType wildcard
                && wildcard.getExtendsBound() == null
                && wildcard.getSuperBound() == null;
    }
}
