package dev.fanwise.processor.analyse.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * The type arguments of a generic task method, from what it is given.
 *
 * <p>Simpler than the compiler's inference, which has the last word: where this finds less, the task
 * does not bind, and the user is told so.
 */
public final class TypeInference {

    private final Language language;
    private final Map<Element, TypeMirror> solution = new HashMap<>();
    private final List<? extends TypeParameterElement> parameters;

    public TypeInference(ExecutableElement method, Language language) {
        this.language = language;
        this.parameters = method.getTypeParameters();
    }

    /** Learns from handing a value of the actual type to a parameter of the formal type. */
    public void infer(TypeMirror formal, TypeMirror actual) {
        Optional<Element> parameter = parameter(formal);
        if (parameter.isPresent()) {
            solve(parameter.get(), language.boxed(actual));
        } else if (formal instanceof ArrayType formalArray && actual instanceof ArrayType actualArray) {
            infer(formalArray.getComponentType(), actualArray.getComponentType());
        } else if (formal instanceof DeclaredType declared) {
            String name =
                    ((TypeElement) declared.asElement()).getQualifiedName().toString();
            language.viewAs(actual, name).ifPresent(view -> inferArguments(declared, view));
        }
    }

    /** Learns from what is done with the result, about type parameters that the arguments say nothing about. */
    public void inferResult(TypeMirror formal, TypeMirror wanted) {
        Map<Element, TypeMirror> fromArguments = Map.copyOf(solution);
        Optional<Element> parameter = parameter(formal);
        if (parameter.isPresent()) {
            solve(parameter.get(), language.boxed(wanted));
        } else if (wanted instanceof DeclaredType declared) {
            String name =
                    ((TypeElement) declared.asElement()).getQualifiedName().toString();
            language.viewAs(formal, name).ifPresent(view -> inferArguments(view, declared));
        }
        solution.putAll(fromArguments);
    }

    /** The type parameter that a type is a use of; to ECJ, a use with annotations is of another element. */
    private Optional<Element> parameter(TypeMirror type) {
        return type instanceof TypeVariable variable && variable.asElement() instanceof TypeParameterElement used
                ? parameters.stream()
                        .filter(parameter -> parameter.getSimpleName().equals(used.getSimpleName())
                                && parameter.getGenericElement().equals(used.getGenericElement()))
                        .<Element>map(parameter -> parameter)
                        .findFirst()
                : Optional.empty();
    }

    private void inferArguments(DeclaredType formal, DeclaredType actual) {
        if (actual.getTypeArguments().isEmpty()) {
            return;
        }
        for (int position = 0; position < formal.getTypeArguments().size(); position++) {
            inferArgument(
                    formal.getTypeArguments().get(position),
                    actual.getTypeArguments().get(position));
        }
    }

    /** A wildcard learns from the same side of the other wildcard, or from what it has to contain. */
    private void inferArgument(TypeMirror formal, TypeMirror actual) {
        if (!(formal instanceof WildcardType wildcard)) {
            infer(formal, language.upperBound(actual));
            return;
        }
        @Nullable TypeMirror upper = wildcard.getExtendsBound();
        @Nullable TypeMirror lower = wildcard.getSuperBound();
        if (upper != null) {
            infer(upper, language.upperBound(actual));
        } else if (lower != null) {
            @Nullable TypeMirror known = actual instanceof WildcardType other ? other.getSuperBound() : actual;
            if (known != null) {
                infer(lower, known);
            }
        }
    }

    private void solve(Element parameter, TypeMirror type) {
        // of two candidates the wider one serves both
        solution.merge(parameter, type, (one, other) -> language.types().isSubtype(one, other) ? other : one);
    }

    /** The type with what was learned put in. */
    public TypeMirror apply(TypeMirror type) {
        if (parameters.isEmpty()) {
            return type;
        }
        if (type instanceof TypeVariable variable) {
            return parameter(type)
                    .map(parameter ->
                            solution.getOrDefault(parameter, language.types().erasure(variable.getUpperBound())))
                    .orElse(type);
        }
        if (type instanceof ArrayType array) {
            return language.types().getArrayType(apply(array.getComponentType()));
        }
        if (type instanceof WildcardType wildcard) {
            return language.types()
                    .getWildcardType(applyBound(wildcard.getExtendsBound()), applyBound(wildcard.getSuperBound()));
        }
        if (type instanceof DeclaredType declared && type.getKind() == TypeKind.DECLARED) {
            TypeMirror[] arguments =
                    declared.getTypeArguments().stream().map(this::apply).toArray(TypeMirror[]::new);
            return arguments.length == 0
                    ? declared
                    : language.types().getDeclaredType((TypeElement) declared.asElement(), arguments);
        }
        return type;
    }

    /** An exception with what was learned put in; one of which nothing is known is taken to be unchecked, as in a call. */
    public TypeMirror applyToThrown(TypeMirror thrown) {
        TypeMirror unchecked = language.named("java.lang.RuntimeException");
        boolean unknown = parameter(thrown)
                .filter(parameter -> !solution.containsKey(parameter))
                .isPresent();
        return unknown && language.types().isSubtype(unchecked, apply(thrown)) ? unchecked : apply(thrown);
    }

    private @Nullable TypeMirror applyBound(@Nullable TypeMirror bound) {
        return bound == null ? null : apply(bound);
    }

    /** Whether what was learned is within the bounds of the type parameters. */
    public boolean isWithinBounds() {
        return parameters.stream()
                .filter(solution::containsKey)
                .allMatch(parameter -> parameter.getBounds().stream()
                        .allMatch(bound -> language.types().isSubtype(solution.get(parameter), apply(bound))));
    }
}
