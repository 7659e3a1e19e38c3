package dev.fanwise.processor.analyse.language;

import dev.fanwise.processor.analyse.mirror.Substitution;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The constructors of a record: the canonical one, and those that a call could mean instead.
 *
 * <p>A call means the canonical constructor if each argument has the very type of its parameter: any other constructor
 * that takes these arguments is less specific then. Type arguments can give two constructors the same signature, but
 * erasure cannot.
 */
public final class RecordConstructors {

    private final List<TypeMirror> components;
    private final List<ExecutableElement> constructors;
    private final List<? extends TypeParameterElement> typeParameters;
    private final Language language;

    public RecordConstructors(TypeElement record, Language language) {
        this.components = typesOf(record.getRecordComponents());
        this.constructors = ElementFilter.constructorsIn(record.getEnclosedElements());
        this.typeParameters = record.getTypeParameters();
        this.language = language;
    }

    /** There is always one, unless the record does not compile. */
    public Optional<ExecutableElement> canonical() {
        return constructors.stream().filter(this::isCanonical).findFirst();
    }

    private boolean isCanonical(ExecutableElement constructor) {
        List<TypeMirror> parameters = typesOf(constructor.getParameters());
        return parameters.size() == components.size()
                && positions().allMatch(position -> isSame(erased(parameters, position), erased(components, position)));
    }

    /** Whether another constructor takes as many arguments. */
    public boolean hasRivals() {
        return !rivals().isEmpty();
    }

    private List<ExecutableElement> rivals() {
        return constructors.stream()
                .filter(constructor -> constructor.getParameters().size() == components.size())
                .filter(constructor -> !constructor.getModifiers().contains(Modifier.PRIVATE))
                .filter(constructor -> !isCanonical(constructor))
                .toList();
    }

    /** Whether type arguments could make another constructor at least as specific as the canonical one. */
    public boolean hasGenericRivals() {
        return rivals().stream().anyMatch(this::couldBeMeant);
    }

    private boolean couldBeMeant(ExecutableElement rival) {
        List<TypeMirror> parameters = typesOf(rival.getParameters());
        boolean takesOthers = positions()
                .anyMatch(position -> !isGeneric(components.get(position))
                        && !isSubtype(erased(components, position), erased(parameters, position)));
        boolean isWider = positions()
                .allMatch(position -> isGeneric(components.get(position))
                        ? isSame(components.get(position), parameters.get(position))
                        : isSubtype(components.get(position), parameters.get(position)));
        return !takesOthers && !isWider;
    }

    /** Whether a type mentions a type parameter of the record. */
    public boolean isGeneric(TypeMirror type) {
        Substitution marked = Substitution.none(language.types());
        for (TypeParameterElement parameter : typeParameters) {
            marked = marked.with(parameter, language.object());
        }
        return marked.changes(type);
    }

    private IntStream positions() {
        return IntStream.range(0, components.size());
    }

    private static List<TypeMirror> typesOf(List<? extends Element> elements) {
        return elements.stream().map(Element::asType).toList();
    }

    private TypeMirror erased(List<TypeMirror> types, int position) {
        return language.types().erasure(types.get(position));
    }

    private boolean isSame(TypeMirror one, TypeMirror other) {
        return language.types().isSameType(one, other);
    }

    private boolean isSubtype(TypeMirror one, TypeMirror other) {
        return language.types().isSubtype(one, other);
    }
}
