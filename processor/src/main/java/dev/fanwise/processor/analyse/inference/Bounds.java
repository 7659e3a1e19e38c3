package dev.fanwise.processor.analyse.inference;

import dev.fanwise.processor.analyse.mirror.SeenVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;

/** What is known of type parameters whose arguments are inferred. */
final class Bounds {

    /** How the argument for a type parameter relates to another type. */
    enum Relation {
        SAME,
        SUBTYPE,
        SUPERTYPE;

        Relation seenFromTheOther() {
            return switch (this) {
                case SAME -> SAME;
                case SUBTYPE -> SUPERTYPE;
                case SUPERTYPE -> SUBTYPE;
            };
        }
    }

    record Bound(Relation relation, TypeMirror type) {}

    private final List<SeenVariable> variables;
    private final Map<TypeParameterElement, List<Bound>> known = new HashMap<>();

    Bounds(List<SeenVariable> variables) {
        this.variables = variables;
        variables.forEach(variable -> known.put(variable.parameter(), new ArrayList<>()));
    }

    List<SeenVariable> variables() {
        return variables;
    }

    /** The type parameter that a type is, if its argument is inferred. */
    Optional<SeenVariable> variable(TypeMirror type) {
        return type instanceof SeenVariable used && known.containsKey(used.parameter())
                ? variables.stream()
                        .filter(variable -> variable.parameter().equals(used.parameter()))
                        .findFirst()
                : Optional.empty();
    }

    List<Bound> of(SeenVariable variable) {
        return List.copyOf(list(variable));
    }

    Stream<TypeMirror> of(SeenVariable variable, Relation relation) {
        return of(variable).stream()
                .filter(bound -> bound.relation() == relation)
                .map(Bound::type);
    }

    private List<Bound> list(SeenVariable variable) {
        return known.computeIfAbsent(variable.parameter(), unknown -> new ArrayList<>());
    }

    /** Remembers a bound, unless one of the same relation is such already. */
    boolean add(SeenVariable variable, Bound bound, Predicate<TypeMirror> isSame) {
        if (of(variable, bound.relation()).anyMatch(isSame)) {
            return false;
        }
        list(variable).add(bound);
        return true;
    }

    int size() {
        return known.values().stream().mapToInt(List::size).sum();
    }

    /** What is known now, to come back to. */
    Map<TypeParameterElement, List<Bound>> snapshot() {
        Map<TypeParameterElement, List<Bound>> copy = new HashMap<>();
        known.forEach((parameter, bounds) -> copy.put(parameter, List.copyOf(bounds)));
        return copy;
    }

    void restore(Map<TypeParameterElement, List<Bound>> snapshot) {
        snapshot.forEach((parameter, bounds) -> known.put(parameter, new ArrayList<>(bounds)));
    }
}
