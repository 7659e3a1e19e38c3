package dev.fanwise.processor.analyse.language;

import com.palantir.javapoet.ClassName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * What simple names mean in the body of the generated class.
 *
 * <p>Nested types of the annotated type are inherited: they have simple names there, as in the user's
 * own source, and win over imports.
 */
public final class NamesInScope {

    private final TypeElement type;
    private final List<TypeElement> nested;

    public NamesInScope(TypeElement type, Language language) {
        this.type = type;
        this.nested = ElementFilter.typesIn(language.elements().getAllMembers(type));
    }

    /** The nested types that can be called by their simple names. */
    public Set<TypeElement> simple(List<Member> methods) {
        Set<String> typeParameters = typeParameters(methods);
        Set<TypeElement> simple = new LinkedHashSet<>();
        for (TypeElement candidate : nested) {
            boolean unique = nested.stream()
                            .filter(other -> other.getSimpleName().equals(candidate.getSimpleName()))
                            .count()
                    == 1;
            if (unique && !typeParameters.contains(candidate.getSimpleName().toString())) {
                simple.add(candidate);
            }
        }
        return simple;
    }

    /** The names of nested types that only those who inherit them can name. */
    public Map<TypeElement, ClassName> inherited(Language language) {
        return nested.stream()
                .filter(candidate -> !Accessibility.isAccessibleWhereDeclared(candidate, type, language))
                .collect(Collectors.toMap(
                        Function.identity(),
                        candidate -> ClassName.get(type)
                                .nestedClass(candidate.getSimpleName().toString())));
    }

    private Set<String> typeParameters(List<Member> methods) {
        return Stream.concat(
                        type.getTypeParameters().stream(),
                        methods.stream().flatMap(method -> method.element().getTypeParameters().stream()))
                .map(parameter -> parameter.getSimpleName().toString())
                .collect(Collectors.toSet());
    }

    /** Whether a nested type has that simple name. */
    public boolean hasNested(String simpleName) {
        return nested.stream().anyMatch(type -> type.getSimpleName().contentEquals(simpleName));
    }

    /**
     * The names by which the JDK's and the runtime's classes must not be called.
     *
     * @param hidden those that mean something else in the package
     */
    public List<String> toQualify(List<String> hidden) {
        TreeSet<String> names = new TreeSet<>(hidden);
        nested.forEach(inherited -> names.add(inherited.getSimpleName().toString()));
        return List.copyOf(names);
    }
}
