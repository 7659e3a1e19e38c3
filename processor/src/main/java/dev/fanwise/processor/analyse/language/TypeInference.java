package dev.fanwise.processor.analyse.language;

import dev.fanwise.processor.analyse.mirror.SeenVariable;
import dev.fanwise.processor.analyse.mirror.Substitution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
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
    private final List<SeenVariable> parameters;
    private final Map<TypeParameterElement, TypeMirror> solution = new HashMap<>();
    private final Map<TypeParameterElement, List<TypeMirror>> candidates = new HashMap<>();
    private final Map<TypeParameterElement, TypeMirror> wider = new HashMap<>();

    /** Begins with the type parameters of a method, of which nothing is known yet. */
    public TypeInference(List<SeenVariable> parameters, Language language) {
        this.language = language;
        this.parameters = parameters;
    }

    /** Learns from handing a value of the actual type to a parameter of the formal type. */
    public void infer(TypeMirror formal, TypeMirror actual) {
        Optional<TypeParameterElement> parameter = parameter(formal);
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
        Map<TypeParameterElement, TypeMirror> fromArguments = Map.copyOf(solution);
        Optional<TypeParameterElement> parameter = parameter(formal);
        if (parameter.isPresent()) {
            solve(parameter.get(), language.boxed(wanted));
        } else if (wanted instanceof DeclaredType declared) {
            String name =
                    ((TypeElement) declared.asElement()).getQualifiedName().toString();
            language.viewAs(formal, name).ifPresent(view -> inferArguments(view, declared));
        }
        solution.putAll(fromArguments);
    }

    private Optional<TypeParameterElement> parameter(TypeMirror type) {
        return type instanceof SeenVariable variable
                ? parameters.stream()
                        .map(SeenVariable::parameter)
                        .filter(parameter -> parameter.equals(variable.parameter()))
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
                // what takes it may take more
                parameter(lower).ifPresentOrElse(only -> wider.put(only, known), () -> infer(lower, known));
            }
        }
    }

    private void solve(TypeParameterElement parameter, TypeMirror type) {
        // of two candidates the wider one serves both
        solution.merge(parameter, type, (one, other) -> language.types().isSubtype(one, other) ? other : one);
        candidates.computeIfAbsent(parameter, unknown -> new ArrayList<>()).add(type);
    }

    /** Learns from what was learned: an argument of {@code L extends List<E>} tells E. */
    public void inferFromBounds() {
        for (SeenVariable variable : parameters) {
            TypeMirror learned = solution.get(variable.parameter());
            if (learned != null) {
                variable.bounds().stream()
                        .filter(bound -> parameter(bound).isEmpty())
                        .forEach(bound -> inferUnknown(bound, learned));
            }
        }
    }

    private void inferUnknown(TypeMirror formal, TypeMirror actual) {
        Map<TypeParameterElement, TypeMirror> before = new HashMap<>(solution);
        infer(formal, actual);
        solution.putAll(before);
    }

    private Optional<TypeMirror> known(TypeParameterElement parameter) {
        return Optional.ofNullable(solution.getOrDefault(parameter, wider.get(parameter)));
    }

    /** What was learned of a type parameter, if anything was, all agrees with it, and it is within its bounds. */
    Optional<TypeMirror> agreed(SeenVariable variable) {
        return learned(variable)
                .filter(learned -> candidates.getOrDefault(variable.parameter(), List.of()).stream()
                        .allMatch(candidate -> language.types().isSubtype(candidate, learned)));
    }

    private Optional<TypeMirror> learned(SeenVariable variable) {
        return known(variable.parameter()).filter(learned -> isWithinBounds(variable, learned));
    }

    /** The type with what was learned put in; what nothing tells is as wide as its bound. */
    public TypeMirror apply(TypeMirror type) {
        Substitution substitution = Substitution.none(language.types());
        for (SeenVariable variable : parameters) {
            TypeParameterElement parameter = variable.parameter();
            substitution = substitution.with(
                    parameter, known(parameter).orElseGet(() -> language.types().erasure(variable)));
        }
        return substitution.apply(type);
    }

    /** An exception with what was learned put in; one of which nothing is known is taken to be unchecked, as in a call. */
    public TypeMirror applyToThrown(TypeMirror thrown) {
        TypeMirror unchecked = language.named("java.lang.RuntimeException");
        boolean unknown = parameter(thrown)
                .filter(parameter -> known(parameter).isEmpty())
                .isPresent();
        return unknown && language.types().isSubtype(unchecked, apply(thrown)) ? unchecked : apply(thrown);
    }

    /** Whether what was learned is within the bounds of the type parameters. */
    public boolean isWithinBounds() {
        return parameters.stream()
                .filter(variable -> known(variable.parameter()).isPresent())
                .allMatch(variable -> learned(variable).isPresent());
    }

    private boolean isWithinBounds(SeenVariable variable, TypeMirror learned) {
        return variable.bounds().stream().allMatch(bound -> language.types().isSubtype(learned, apply(bound)));
    }
}
