package dev.fanwise.processor.read;

import dev.fanwise.processor.read.OtherVersionException.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * An annotation on an element, with access to its attributes by name.
 *
 * <p>It may be composed: an annotation of the user's own that stands on the element, and on which the annotation itself
 * stands, or another composed one. An attribute that a composed annotation declares takes the place of the one of that name
 * on it.
 */
public final class AnnotationUse {

    /** How javac presents a value that does not compile; it says so itself. */
    private static final String ERROR = "<error>";

    private final List<AnnotationMirror> chain;
    private final Elements elements;

    /**
     * Creates a use.
     *
     * @param chain the annotation on the element, the one on its declaration, and so on to the one that is meant
     */
    AnnotationUse(List<AnnotationMirror> chain, Elements elements) {
        this.chain = List.copyOf(chain);
        this.elements = elements;
    }

    /** The annotation of that name on the element. */
    public static Optional<AnnotationUse> find(Element element, String annotation, Elements elements) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            Name name = ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName();
            if (name.contentEquals(annotation)) {
                return Optional.of(new AnnotationUse(List.of(mirror), elements));
            }
        }
        return Optional.empty();
    }

    public static boolean isPresent(Element element, String annotation, Elements elements) {
        return find(element, annotation, elements).isPresent();
    }

    /** The qualified name of the annotation that is meant. */
    public String name() {
        return declaration(meant()).getQualifiedName().toString();
    }

    private AnnotationMirror meant() {
        return chain.get(chain.size() - 1);
    }

    /** The annotation on the element. */
    public AnnotationMirror mirror() {
        return chain.get(0);
    }

    /** The user's own annotations that stand for the one that is meant, the one on the element first. */
    public List<TypeElement> composed() {
        return chain.subList(0, chain.size() - 1).stream()
                .map(AnnotationUse::declaration)
                .toList();
    }

    private static TypeElement declaration(AnnotationMirror annotation) {
        return (TypeElement) annotation.getAnnotationType().asElement();
    }

    /** What is written in all annotations of the chain, as text that tells two meanings apart. */
    public String meaning() {
        TreeMap<String, String> attributes = new TreeMap<>();
        for (ExecutableElement attribute : attributesOf(meant())) {
            String name = attribute.getSimpleName().toString();
            find(name).ifPresent(found -> attributes.put(name, found.value().toString()));
        }
        return name() + attributes;
    }

    /** A value, and the annotation that it is from. */
    private record Found(AnnotationValue value, AnnotationMirror annotation) {}

    private Optional<Found> find(String attribute) {
        for (AnnotationMirror annotation : chain) {
            for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                    elements.getElementValuesWithDefaults(annotation).entrySet()) {
                if (entry.getKey().getSimpleName().contentEquals(attribute)) {
                    return Optional.of(new Found(entry.getValue(), annotation));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the attribute is written on one annotation of the chain, not left to its default. */
    public boolean isWritten(String name) {
        return chain.stream()
                .flatMap(annotation -> annotation.getElementValues().keySet().stream())
                .anyMatch(written -> written.getSimpleName().contentEquals(name));
    }

    /** The text of an attribute, if there is one and it compiles. */
    public Optional<String> text(String name) {
        try {
            return Optional.of(string(name).value());
        } catch (MalformedAnnotationException | OtherVersionException reportedWhereItIsRead) {
            return Optional.empty();
        }
    }

    /** A boolean attribute, if it is there and compiles; else what it is by default. */
    public boolean flag(String name) {
        try {
            return attribute(name, Boolean.class).value();
        } catch (MalformedAnnotationException | OtherVersionException reportedByCompiler) {
            return false;
        }
    }

    Attribute<String> string(String name) throws MalformedAnnotationException, OtherVersionException {
        Attribute<String> attribute = attribute(name, String.class);
        if (attribute.value().equals(ERROR)) {
            throw new MalformedAnnotationException();
        }
        return attribute;
    }

    Attribute<Integer> integer(String name) throws MalformedAnnotationException, OtherVersionException {
        return attribute(name, Integer.class);
    }

    Attribute<List<TypeMirror>> classes(String name) throws MalformedAnnotationException, OtherVersionException {
        @SuppressWarnings("rawtypes")
        Attribute<List> values = attribute(name, List.class);
        List<TypeMirror> classes = new ArrayList<>();
        for (Object value : values.value()) {
            if (!(value instanceof AnnotationValue literal && literal.getValue() instanceof TypeMirror type)) {
                throw new MalformedAnnotationException();
            }
            classes.add(type);
        }
        return new Attribute<>(name, classes, values.explicit(), values.position());
    }

    /** Fails for an attribute that is written and is none of those known. */
    void requireKnown(String... known) throws OtherVersionException {
        for (ExecutableElement written : meant().getElementValues().keySet()) {
            String name = written.getSimpleName().toString();
            // the compiler itself speaks of one that is not declared
            if (!List.of(known).contains(name) && isDeclared(name)) {
                throw difference(Difference.UNKNOWN_ATTRIBUTE, name, "");
            }
        }
    }

    /** Whether the annotation has such an attribute, in the version on the class path. */
    public boolean isDeclared(String name) {
        return chain.stream()
                .flatMap(annotation -> attributesOf(annotation).stream())
                .anyMatch(attribute -> attribute.getSimpleName().contentEquals(name));
    }

    private static List<ExecutableElement> attributesOf(AnnotationMirror annotation) {
        return ElementFilter.methodsIn(declaration(annotation).getEnclosedElements());
    }

    <E extends Enum<E>> Attribute<E> constant(String name, Class<E> type)
            throws MalformedAnnotationException, OtherVersionException {
        Attribute<VariableElement> constant = attribute(name, VariableElement.class);
        TypeElement owner = (TypeElement) constant.value().getEnclosingElement();
        if (owner == null || !owner.getSimpleName().contentEquals(type.getSimpleName())) {
            // ECJ hands out a constant of another enum, which it rejects
            throw new MalformedAnnotationException();
        }
        for (E candidate : type.getEnumConstants()) {
            if (constant.value().getSimpleName().contentEquals(candidate.name())) {
                return new Attribute<>(name, candidate, constant.explicit(), constant.position());
            }
        }
        throw difference(
                Difference.UNKNOWN_CONSTANT,
                name,
                constant.value().getSimpleName().toString());
    }

    private <T> Attribute<T> attribute(String name, Class<T> type)
            throws MalformedAnnotationException, OtherVersionException {
        Optional<Found> found = find(name);
        if (found.isPresent()) {
            AnnotationValue value = found.get().value();
            if (!type.isInstance(value.getValue())) {
                throw new MalformedAnnotationException();
            }
            return new Attribute<>(name, type.cast(value.getValue()), isWritten(name, found.get()), value);
        }
        if (isDeclared(name)) {
            // it has no default and is not written
            throw new MalformedAnnotationException();
        }
        throw difference(Difference.MISSING_ATTRIBUTE, name, "");
    }

    /** Whether it stands on the element: what a composed annotation says for all is nothing that one method says. */
    private boolean isWritten(String attribute, Found found) {
        return found.annotation().equals(mirror())
                && mirror().getElementValues().keySet().stream()
                        .anyMatch(written -> written.getSimpleName().contentEquals(attribute));
    }

    private OtherVersionException difference(Difference difference, String attribute, String constant) {
        return new OtherVersionException(
                difference, declaration(meant()).getSimpleName().toString(), attribute, constant);
    }
}
