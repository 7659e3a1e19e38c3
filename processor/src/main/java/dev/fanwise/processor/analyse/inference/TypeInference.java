package dev.fanwise.processor.analyse.inference;

import dev.fanwise.processor.analyse.inference.Bounds.Relation;
import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.analyse.mirror.SeenVariable;
import dev.fanwise.processor.analyse.mirror.Substitution;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** The type arguments of a generic method, from what it is given and what is done with its result. */
public final class TypeInference {

    private final Language language;
    private final List<SeenVariable> parameters;
    private final List<SeenVariable> thrown;
    private final Captures captures;
    private final Bounds bounds;
    private final Reduction reduction;
    private Substitution chosen;

    /** A raw type was given; one that is made of the result changes nothing of it. */
    private boolean erases;

    /**
     * Begins with the type parameters of a method, of which nothing is known yet.
     *
     * @param thrown what the method throws
     */
    public TypeInference(List<SeenVariable> parameters, List<TypeMirror> thrown, Language language) {
        this.language = language;
        this.parameters = parameters;
        this.captures = new Captures(language);
        this.bounds = new Bounds(parameters);
        this.thrown =
                thrown.stream().flatMap(type -> bounds.variable(type).stream()).toList();
        this.reduction = new Reduction(bounds, language);
        this.chosen = Substitution.none(language.types());
    }

    /** Whether a value of the actual type can be handed to a parameter of the formal type, after all that was before. */
    public boolean takes(TypeMirror formal, TypeMirror actual) {
        boolean takes = reduction.attempt(() -> reduction.isAssignable(captures.of(actual), formal));
        erases = reduction.isUnchecked();
        return takes;
    }

    /** Whether a raw type was given for one with type arguments. */
    public boolean isUnchecked() {
        return reduction.isUnchecked();
    }

    /** Whether there are types for all type parameters, within their bounds; nothing is taken after that. */
    public boolean finds() {
        return reduction.attempt(this::keepsBounds) && reduction.attempt(this::resolves);
    }

    private boolean keepsBounds() {
        return parameters.stream()
                .allMatch(
                        variable -> variable.bounds().stream().allMatch(bound -> reduction.isSubtype(variable, bound)));
    }

    private boolean resolves() {
        Resolution resolution = new Resolution(bounds, thrown, reduction, language);
        boolean succeeds = resolution.succeeds();
        chosen = resolution.chosen();
        return succeeds;
    }

    /** Whether there are such types if the result, of the formal type, is handed to a variable of another one. */
    public boolean findsFor(TypeMirror formal, TypeMirror wanted) {
        return reduction.attempt(() -> keepsBounds()
                && (isUnboxed(formal, wanted) || erases || reduction.isAssignable(formal, wanted))
                && resolves()
                && (!(isUnboxed(formal, wanted) || erases)
                        || language.types().isAssignable(applyToResult(formal), wanted)));
    }

    /** A primitive value is asked for, and a box is given: then nothing is learned from the result. */
    private boolean isUnboxed(TypeMirror formal, TypeMirror wanted) {
        return wanted.getKind().isPrimitive()
                && bounds.variable(formal)
                        .filter(variable -> bounds.of(variable).stream()
                                .anyMatch(bound ->
                                        language.primitiveKind(bound.type()).isPresent()))
                        .isPresent();
    }

    /** The type with what was found put in, as far as that can be written. */
    public TypeMirror apply(TypeMirror type) {
        return captures.written(chosen.apply(type));
    }

    /** The same for what a call gives and throws: after an unchecked conversion, this is erased. */
    public TypeMirror applyToResult(TypeMirror type) {
        return erases ? language.types().erasure(type) : apply(type);
    }

    /** What a type parameter has to be, if something tells, all agrees with it, and it can be written. */
    Optional<TypeMirror> agreed(SeenVariable variable) {
        var before = bounds.snapshot();
        List<Bounds.Bound> told = bounds.of(variable).stream()
                .filter(bound -> bound.relation() != Relation.SUBTYPE)
                .toList();
        Optional<TypeMirror> found = told.isEmpty() || !finds()
                ? Optional.empty()
                : Optional.of(apply(variable)).filter(type -> agrees(type, told, variable));
        bounds.restore(before);
        return found;
    }

    private boolean agrees(TypeMirror type, List<Bounds.Bound> told, SeenVariable variable) {
        return told.stream()
                        .allMatch(bound -> bound.relation() == Relation.SAME
                                ? language.types().isSameType(apply(bound.type()), type)
                                : language.types().isSubtype(apply(bound.type()), type))
                && variable.bounds().stream().allMatch(bound -> language.types().isSubtype(type, apply(bound)));
    }
}
