package dev.fanwise.processor.analyse.mirror;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Puts type arguments in the place of type parameters, and keeps the annotations of both. */
public final class Substitution {

    private static final Set<String> NULLNESS = Set.of("Nullable", "NonNull", "Nonnull", "NotNull", "CheckForNull");

    private final SeenTypes types;
    private final Map<Parameter, TypeMirror> arguments;
    private final boolean erases;

    /** A type parameter: to ECJ, a use of it with annotations is of another element. */
    private record Parameter(Element owner, String name) {

        static Parameter of(TypeParameterElement element) {
            return new Parameter(
                    element.getGenericElement(), element.getSimpleName().toString());
        }
    }

    private Substitution(SeenTypes types, Map<Parameter, TypeMirror> arguments, boolean erases) {
        this.types = types;
        this.arguments = arguments;
        this.erases = erases;
    }

    /** Changes nothing. */
    public static Substitution none(SeenTypes types) {
        return new Substitution(types, Map.of(), false);
    }

    /** How the members of a type see its type parameters; those of a raw type are erased. */
    public static Substitution of(DeclaredType type, SeenTypes types) {
        Map<Parameter, TypeMirror> arguments = new HashMap<>();
        for (TypeMirror part = type; part instanceof DeclaredType declared; part = enclosing(declared, types)) {
            List<? extends TypeParameterElement> parameters = ((TypeElement) declared.asElement()).getTypeParameters();
            if (declared.getTypeArguments().size() < parameters.size()) {
                return new Substitution(types, Map.of(), true);
            }
            for (int position = 0; position < parameters.size(); position++) {
                arguments.put(
                        Parameter.of(parameters.get(position)),
                        declared.getTypeArguments().get(position));
            }
        }
        return new Substitution(types, arguments, false);
    }

    private static TypeMirror enclosing(DeclaredType type, SeenTypes types) {
        return Nesting.isInner((TypeElement) type.asElement())
                ? type.getEnclosingType()
                : types.getNoType(TypeKind.NONE);
    }

    /** The same, and one parameter more. */
    public Substitution with(TypeParameterElement parameter, TypeMirror argument) {
        Map<Parameter, TypeMirror> more = new HashMap<>(arguments);
        more.put(Parameter.of(parameter), argument);
        return new Substitution(types, more, erases);
    }

    /** Whether it changes nothing. */
    boolean isEmpty() {
        return arguments.isEmpty() && !erases;
    }

    /** Whether it is that of a raw type. */
    public boolean erases() {
        return erases;
    }

    /** What is put in for a type, if it is a parameter for which there is something. */
    public Optional<TypeMirror> argument(TypeMirror type) {
        return type instanceof TypeVariable variable
                        && !(type instanceof SeenCapture)
                        && variable.asElement() instanceof TypeParameterElement used
                ? Optional.ofNullable(arguments.get(Parameter.of(used)))
                : Optional.empty();
    }

    public List<TypeMirror> apply(List<? extends TypeMirror> list) {
        return list.stream().map(this::apply).toList();
    }

    /** Whether it has something to put in for a part of the type. */
    public boolean changes(TypeMirror type) {
        return switch (type.getKind()) {
            case TYPEVAR -> argument(type).isPresent();
            case DECLARED ->
                ((DeclaredType) type).getTypeArguments().stream().anyMatch(this::changes)
                        || changes(enclosing((DeclaredType) type, types));
            case ARRAY -> changes(((ArrayType) type).getComponentType());
            case WILDCARD ->
                Stream.of(
                                Optional.ofNullable(((WildcardType) type).getExtendsBound()),
                                Optional.ofNullable(((WildcardType) type).getSuperBound()))
                        .flatMap(Optional::stream)
                        .anyMatch(this::changes);
            default -> false;
        };
    }

    /** The type with the arguments put in; where nothing is to be put in, the very mirror that was given. */
    public TypeMirror apply(TypeMirror type) {
        if (erases) {
            return types.erasure(type);
        }
        if (!changes(type)) {
            return type;
        }
        return switch (type.getKind()) {
            case TYPEVAR ->
                argument(type)
                        .map(argument -> withAnnotationsOf(type, argument))
                        .orElse(type);
            case DECLARED -> apply((DeclaredType) type);
            case ARRAY -> apply((ArrayType) type);
            case WILDCARD -> apply((WildcardType) type);
            default -> type;
        };
    }

    private TypeMirror apply(DeclaredType type) {
        List<TypeMirror> applied = apply(type.getTypeArguments());
        TypeMirror enclosing = apply(enclosing(type, types));
        DeclaredType plain = types.plainClass((TypeElement) type.asElement(), enclosing, applied);
        return new SeenClass(plain, enclosing, applied, type.getAnnotationMirrors());
    }

    private TypeMirror apply(ArrayType type) {
        TypeMirror component = apply(type.getComponentType());
        return new SeenArray(types.plainArray(component), component, type.getAnnotationMirrors());
    }

    private TypeMirror apply(WildcardType type) {
        @Nullable TypeMirror upper = type.getExtendsBound();
        @Nullable TypeMirror lower = type.getSuperBound();
        @Nullable TypeMirror seenUpper = upper == null ? null : readFrom(apply(upper));
        @Nullable TypeMirror seenLower = lower == null ? null : writtenTo(apply(lower));
        return new SeenWildcard(
                types.plainWildcard(seenUpper, seenLower), seenUpper, seenLower, type.getAnnotationMirrors());
    }

    /** What stands for a wildcard inside a wildcard: {@code ? extends (? extends T)} is {@code ? extends T}. */
    private static @Nullable TypeMirror readFrom(TypeMirror bound) {
        return bound instanceof WildcardType wildcard ? wildcard.getExtendsBound() : bound;
    }

    private static @Nullable TypeMirror writtenTo(TypeMirror bound) {
        return bound instanceof WildcardType wildcard ? wildcard.getSuperBound() : bound;
    }

    /** What is written at the use of a parameter wins over what the argument says of null. */
    private static TypeMirror withAnnotationsOf(TypeMirror use, TypeMirror argument) {
        if (use.getAnnotationMirrors().isEmpty()) {
            return argument;
        }
        List<AnnotationMirror> annotations = new ArrayList<>(use.getAnnotationMirrors());
        boolean saysNullness = annotations.stream().anyMatch(Substitution::isNullness);
        for (AnnotationMirror annotation : argument.getAnnotationMirrors()) {
            boolean isThere = annotations.stream()
                    .anyMatch(other -> other.getAnnotationType()
                            .asElement()
                            .equals(annotation.getAnnotationType().asElement()));
            if (!isThere && !(saysNullness && isNullness(annotation))) {
                annotations.add(annotation);
            }
        }
        return SeenType.annotated(argument, annotations);
    }

    private static boolean isNullness(AnnotationMirror annotation) {
        return NULLNESS.contains(
                annotation.getAnnotationType().asElement().getSimpleName().toString());
    }
}
