package dev.fanwise.processor.analyse.inference;

import dev.fanwise.processor.analyse.inference.Bounds.Bound;
import dev.fanwise.processor.analyse.inference.Bounds.Relation;
import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.analyse.mirror.SeenVariable;
import dev.fanwise.processor.analyse.mirror.Substitution;
import dev.fanwise.processor.analyse.mirror.TypeParts;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Works out what a new bound of a type parameter says together with those that are known. */
final class Incorporation {

    /** The most bounds of a type parameter, more than declarations have: bounds that mention themselves have no end. */
    private static final int MOST_BOUNDS = 150;

    private final Bounds bounds;
    private final Reduction reduction;
    private final Language language;

    Incorporation(Bounds bounds, Reduction reduction, Language language) {
        this.bounds = bounds;
        this.reduction = reduction;
        this.language = language;
    }

    /** Whether the bound can hold with all the others. */
    boolean learn(SeenVariable variable, Relation relation, TypeMirror type) {
        Optional<SeenVariable> other = bounds.variable(type);
        if (other.equals(Optional.of(variable))) {
            return true;
        }
        if (type.getKind() == TypeKind.NULL && relation == Relation.SUPERTYPE) {
            return true;
        }
        boolean isNew = bounds.add(
                variable, new Bound(relation, type), known -> language.types().isSameType(known, type));
        if (!isNew) {
            return true;
        }
        return bounds.size() <= MOST_BOUNDS * bounds.variables().size()
                && (other.isEmpty() || learn(other.get(), relation.seenFromTheOther(), variable))
                && bounds.of(variable).stream().allMatch(known -> agree(known, new Bound(relation, type)))
                && replaceKnown(variable, relation, type);
    }

    /** Whether two bounds of one type parameter can both hold. */
    private boolean agree(Bound one, Bound other) {
        return switch (one.relation()) {
            case SAME ->
                switch (other.relation()) {
                    case SAME -> reduction.isSame(one.type(), other.type());
                    case SUBTYPE -> reduction.isSubtypeUnchecked(one.type(), other.type());
                    case SUPERTYPE -> reduction.isSubtypeUnchecked(other.type(), one.type());
                };
            case SUBTYPE ->
                switch (other.relation()) {
                    case SAME, SUPERTYPE -> reduction.isSubtypeUnchecked(other.type(), one.type());
                    case SUBTYPE -> haveSameSupertype(one.type(), other.type());
                };
            case SUPERTYPE ->
                other.relation() == Relation.SUPERTYPE || reduction.isSubtypeUnchecked(one.type(), other.type());
        };
    }

    /** No type has two supertypes of one class that differ in a type argument. */
    private boolean haveSameSupertype(TypeMirror one, TypeMirror other) {
        if (!(one instanceof DeclaredType first) || !(other instanceof DeclaredType second)) {
            return true;
        }
        return new CommonSupertype(language)
                .supertypes(first).stream()
                        .allMatch(above -> language.viewAs(second, name(above))
                                .filter(view -> !agreeInArguments(above, view))
                                .isEmpty());
    }

    private static String name(DeclaredType type) {
        return ((TypeElement) type.asElement()).getQualifiedName().toString();
    }

    private boolean agreeInArguments(DeclaredType one, DeclaredType other) {
        int arguments =
                Math.min(one.getTypeArguments().size(), other.getTypeArguments().size());
        for (int position = 0; position < arguments; position++) {
            TypeMirror first = one.getTypeArguments().get(position);
            TypeMirror second = other.getTypeArguments().get(position);
            if (!(first instanceof WildcardType)
                    && !(second instanceof WildcardType)
                    && !reduction.isSame(first, second)) {
                return false;
            }
        }
        return true;
    }

    /** Puts what is known exactly into the bounds that mention it. */
    private boolean replaceKnown(SeenVariable variable, Relation relation, TypeMirror type) {
        if (relation == Relation.SAME && isKnown(type)) {
            Substitution found = Substitution.none(language.types()).with(variable.parameter(), type);
            return bounds.variables().stream()
                    .allMatch(other -> bounds.of(other).stream()
                            .filter(bound -> bounds.variable(bound.type()).isEmpty() && found.changes(bound.type()))
                            .allMatch(bound -> learn(other, bound.relation(), found.apply(bound.type()))));
        }
        Substitution found = known();
        return bounds.variable(type).isPresent()
                || !found.changes(type)
                || learn(variable, relation, found.apply(type));
    }

    private boolean isKnown(TypeMirror type) {
        return !TypeParts.has(type, part -> bounds.variable(part).isPresent());
    }

    private Substitution known() {
        Substitution known = Substitution.none(language.types());
        for (SeenVariable variable : bounds.variables()) {
            Optional<TypeMirror> type =
                    bounds.of(variable, Relation.SAME).filter(this::isKnown).findFirst();
            if (type.isPresent()) {
                known = known.with(variable.parameter(), type.get());
            }
        }
        return known;
    }
}
