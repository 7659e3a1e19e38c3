package dev.fanwise.processor.analyse.inference;

import dev.fanwise.processor.analyse.inference.Bounds.Relation;
import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.analyse.mirror.SeenCapture;
import dev.fanwise.processor.analyse.mirror.SeenVariable;
import dev.fanwise.processor.analyse.mirror.Substitution;
import dev.fanwise.processor.analyse.mirror.TypeParts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Chooses a type for each type parameter, within all its bounds. */
final class Resolution {

    private final Bounds bounds;
    private final List<SeenVariable> thrown;
    private final Language language;
    private final Reduction reduction;
    private final List<SeenVariable> open;
    private Substitution chosen;

    /**
     * Begins with all type parameters.
     *
     * @param thrown those that the method throws
     */
    Resolution(Bounds bounds, List<SeenVariable> thrown, Reduction reduction, Language language) {
        this.bounds = bounds;
        this.thrown = thrown;
        this.language = language;
        this.reduction = reduction;
        this.open = new ArrayList<>(bounds.variables());
        this.chosen = Substitution.none(language.types());
    }

    /** Whether there is a type for each. */
    boolean succeeds() {
        while (!open.isEmpty()) {
            SeenVariable next =
                    open.stream().min(Comparator.comparingLong(this::neededBy)).orElseThrow();
            open.remove(next);
            Optional<TypeMirror> type = choose(next);
            if (type.isEmpty()) {
                return false;
            }
            chosen = chosen.with(next.parameter(), type.get());
        }
        return true;
    }

    /** The types that were chosen. */
    Substitution chosen() {
        return chosen;
    }

    /** How many others have to be chosen first. */
    private long neededBy(SeenVariable variable) {
        return open.stream()
                .filter(other -> !isThat(other, variable))
                .filter(other -> bounds.of(variable).stream().anyMatch(bound -> mentions(bound.type(), other)))
                .count();
    }

    private boolean mentions(TypeMirror type, SeenVariable variable) {
        return TypeParts.has(
                type,
                part -> bounds.variable(part)
                        .filter(found -> isThat(found, variable))
                        .isPresent());
    }

    private static boolean isThat(SeenVariable one, SeenVariable other) {
        return one.parameter().equals(other.parameter());
    }

    private boolean isKnown(TypeMirror type) {
        return !TypeParts.has(type, part -> bounds.variable(part).isPresent());
    }

    private List<TypeMirror> known(SeenVariable variable, Relation relation) {
        return bounds.of(variable, relation).filter(this::isKnown).toList();
    }

    private Optional<TypeMirror> choose(SeenVariable variable) {
        List<TypeMirror> same = known(variable, Relation.SAME);
        if (!same.isEmpty()) {
            return Optional.of(same.get(0));
        }
        List<TypeMirror> below = known(variable, Relation.SUPERTYPE);
        if (!below.isEmpty()) {
            return above(variable, below);
        }
        TypeMirror unchecked = language.named("java.lang.RuntimeException");
        List<TypeMirror> above = known(variable, Relation.SUBTYPE);
        boolean isUnchecked = thrown.contains(variable)
                && above.stream().allMatch(bound -> language.types().isSubtype(unchecked, bound));
        return isUnchecked && isPossible(variable, unchecked) ? Optional.of(unchecked) : below(variable, above);
    }

    private boolean isPossible(SeenVariable variable, TypeMirror type) {
        return reduction.attempt(() -> reduction.isSame(variable, type));
    }

    private Optional<TypeMirror> above(SeenVariable variable, List<TypeMirror> below) {
        List<TypeMirror> widest = extremes(below, this::isSubtype);
        if (widest.size() == 1) {
            return Optional.of(widest.get(0)).filter(type -> isPossible(variable, type));
        }
        // whatever is above all of them is within the bounds that each of them is within
        TypeMirror common = new CommonSupertype(language).of(widest, known(variable, Relation.SUBTYPE));
        isPossible(variable, common);
        return Optional.of(common);
    }

    private Optional<TypeMirror> below(SeenVariable variable, List<TypeMirror> above) {
        List<TypeMirror> narrowest = extremes(above, (wide, narrow) -> isSubtype(narrow, wide));
        if (!canBeOne(narrowest)) {
            return Optional.empty();
        }
        TypeMirror within = narrowest.size() == 1 ? narrowest.get(0) : unnamed(variable, narrowest);
        if (!narrowest.isEmpty() && isPossible(variable, within)) {
            return Optional.of(within);
        }
        // a type that is known to be within bounds that mention it
        List<TypeMirror> all = bounds.of(variable, Relation.SUBTYPE)
                .filter(bound -> bounds.variable(bound).isEmpty())
                .toList();
        return Optional.of(unnamed(variable, all.isEmpty() ? List.of(language.object()) : all))
                .filter(type -> areOfDifferentClasses(all) && isPossible(variable, type));
    }

    private boolean areOfDifferentClasses(List<TypeMirror> types) {
        return types.stream().map(language.types()::asElement).distinct().count() == types.size();
    }

    /** Whether a class can be below all of them, of which none is below another one. */
    private static boolean canBeOne(List<TypeMirror> types) {
        if (types.size() <= 1) {
            return true;
        }
        return types.stream().noneMatch(type -> type.getKind() == TypeKind.ARRAY)
                && types.stream().filter(type -> !isInterface(type)).count() <= 1;
    }

    private static boolean isInterface(TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.asElement().getKind().isInterface();
    }

    private boolean isSubtype(TypeMirror one, TypeMirror other) {
        return reduction.isSubtype(one, other);
    }

    private interface Order {
        boolean test(TypeMirror covered, TypeMirror cover);
    }

    /** Those that no other one covers. */
    private static List<TypeMirror> extremes(List<TypeMirror> types, Order isCoveredBy) {
        List<TypeMirror> extremes = new ArrayList<>();
        for (TypeMirror type : types) {
            if (extremes.stream().noneMatch(other -> isCoveredBy.test(type, other))) {
                extremes.removeIf(other -> isCoveredBy.test(other, type));
                extremes.add(type);
            }
        }
        return extremes;
    }

    /** A type of which only the bounds are known. */
    private TypeMirror unnamed(SeenVariable variable, List<TypeMirror> above) {
        List<SeenCapture> itself = new ArrayList<>();
        itself.add(new SeenCapture(
                variable.parameter(),
                () -> chosen.with(variable.parameter(), itself.get(0)).apply(above),
                Optional.empty(),
                language.types()));
        return itself.get(0);
    }
}
