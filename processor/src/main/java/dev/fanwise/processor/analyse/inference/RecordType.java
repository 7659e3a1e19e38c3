package dev.fanwise.processor.analyse.inference;

import dev.fanwise.processor.analyse.language.Accessibility;
import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.analyse.language.Wildcards;
import dev.fanwise.processor.analyse.mirror.SeenVariable;
import dev.fanwise.processor.analyse.mirror.Substitution;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * A record that is to be created, and what its components are for its type arguments.
 *
 * <p>A wildcard says as much as its bound, and that of the type parameter. Where this does not do, as for
 * {@code T extends Comparable<T>} or a component {@code List<T>}, what the components are given tells the type argument.
 */
public final class RecordType {

    private final DeclaredType type;
    private final TypeElement creator;
    private final Language language;
    private final List<SeenVariable> open = new ArrayList<>();
    private final TypeInference inference;
    private Substitution arguments;

    /**
     * Begins with what is written.
     *
     * @param creator next to which the record is created, in a class that extends it
     */
    public RecordType(DeclaredType type, TypeElement creator, Language language) {
        this.type = type;
        this.creator = creator;
        this.language = language;
        this.arguments = Substitution.none(language.types());
        List<? extends TypeParameterElement> parameters = element().getTypeParameters();
        for (int position = 0; position < type.getTypeArguments().size(); position++) {
            arguments = arguments.with(parameters.get(position), argument(parameters.get(position), position));
        }
        this.inference = new TypeInference(open, List.of(), language);
    }

    private TypeMirror argument(TypeParameterElement parameter, int position) {
        boolean isWildcard = type.getTypeArguments().get(position).getKind() == TypeKind.WILDCARD;
        if (isWildcard && (!Wildcards.isOneType(type, position, language) || isPartOfOthers(parameter))) {
            SeenVariable variable = SeenVariable.declared(parameter, () -> arguments.apply(parameter.getBounds()));
            open.add(variable);
            return variable;
        }
        return Wildcards.upperBound(type, position, language);
    }

    /** A {@code T} takes whatever its bound takes, a {@code List<T>} does not. */
    private boolean isPartOfOthers(TypeParameterElement parameter) {
        return Stream.concat(
                        element().getRecordComponents().stream()
                                .map(RecordComponentElement::asType)
                                .filter(component -> component.getKind() != TypeKind.TYPEVAR),
                        element().getTypeParameters().stream().flatMap(other -> other.getBounds().stream()))
                .anyMatch(type -> Wildcards.mentions(type, parameter, language));
    }

    /** As it is written. */
    public DeclaredType type() {
        return type;
    }

    public TypeElement element() {
        return (TypeElement) type.asElement();
    }

    /** The type of a component, with type parameters where only the tasks tell. */
    public TypeMirror typeOf(RecordComponentElement component) {
        return arguments.apply(component.asType());
    }

    /** Whether only the tasks tell what some of the components are. */
    public boolean isOpen() {
        return !open.isEmpty();
    }

    /** Whether only the tasks tell what a part of a component is. */
    public boolean isOpen(TypeMirror component) {
        return open.stream().anyMatch(variable -> Wildcards.mentions(component, variable.parameter(), language));
    }

    /** Learns from what a component is given. */
    public void learn(TypeMirror component, TypeMirror given) {
        inference.takes(component, given);
    }

    /** The type of a component, or a part of it, with what was learned put in. */
    public TypeMirror resolve(TypeMirror component) {
        Substitution learned = Substitution.none(language.types());
        for (SeenVariable variable : open) {
            int position = element().getTypeParameters().indexOf(variable.parameter());
            learned = learned.with(
                    variable.parameter(),
                    inference
                            .agreed(variable)
                            .filter(found -> isAllowed(found, position))
                            .orElseGet(() -> Wildcards.upperBound(type, position, language)));
        }
        return learned.apply(component);
    }

    private boolean isAllowed(TypeMirror found, int position) {
        WildcardType wildcard = (WildcardType) type.getTypeArguments().get(position);
        @Nullable TypeMirror upper = wildcard.getExtendsBound();
        @Nullable TypeMirror lower = wildcard.getSuperBound();
        return (upper == null || language.types().isSubtype(found, upper))
                && (lower == null || language.types().isSubtype(lower, found))
                && Accessibility.inaccessibleIn(found, creator, language).isEmpty();
    }
}
