package dev.fanwise.processor.read;

import dev.fanwise.processor.read.OtherVersionException.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** An annotation on an element, with access to its attributes by name. */
public final class AnnotationUse {

    /** How javac presents a value that does not compile; it says so itself. */
    private static final String ERROR = "<error>";

    private final AnnotationMirror mirror;
    private final Map<? extends ExecutableElement, ? extends AnnotationValue> values;

    private AnnotationUse(AnnotationMirror mirror, Elements elements) {
        this.mirror = mirror;
        this.values = elements.getElementValuesWithDefaults(mirror);
    }

    /** The annotation of that name on the element. */
    public static Optional<AnnotationUse> find(Element element, String annotation, Elements elements) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            Name name = ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName();
            if (name.contentEquals(annotation)) {
                return Optional.of(new AnnotationUse(mirror, elements));
            }
        }
        return Optional.empty();
    }

    public static boolean isPresent(Element element, String annotation, Elements elements) {
        return find(element, annotation, elements).isPresent();
    }

    /** The qualified name of the annotation. */
    public String name() {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }

    public AnnotationMirror mirror() {
        return mirror;
    }

    /** The text of an attribute, if there is one and it compiles. */
    public Optional<String> text(String name) {
        try {
            return Optional.of(string(name).value());
        } catch (MalformedAnnotationException | OtherVersionException reportedWhereItIsRead) {
            return Optional.empty();
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
        for (ExecutableElement written : mirror.getElementValues().keySet()) {
            String name = written.getSimpleName().toString();
            // the compiler itself speaks of one that is not declared
            if (!List.of(known).contains(name) && isDeclared(name)) {
                throw difference(Difference.UNKNOWN_ATTRIBUTE, name, "");
            }
        }
    }

    private boolean isDeclared(String name) {
        return ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements()).stream()
                .anyMatch(attribute -> attribute.getSimpleName().contentEquals(name));
    }

    <E extends Enum<E>> Attribute<E> constant(String name, Class<E> type)
            throws MalformedAnnotationException, OtherVersionException {
        Attribute<VariableElement> constant = attribute(name, VariableElement.class);
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
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry : values.entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(name)) {
                Object value = entry.getValue().getValue();
                if (!type.isInstance(value)) {
                    throw new MalformedAnnotationException();
                }
                return new Attribute<>(
                        name,
                        type.cast(value),
                        mirror.getElementValues().containsKey(entry.getKey()),
                        entry.getValue());
            }
        }
        if (isDeclared(name)) {
            // it has no default and is not written
            throw new MalformedAnnotationException();
        }
        throw difference(Difference.MISSING_ATTRIBUTE, name, "");
    }

    private OtherVersionException difference(Difference difference, String attribute, String constant) {
        return new OtherVersionException(
                difference,
                mirror.getAnnotationType().asElement().getSimpleName().toString(),
                attribute,
                constant);
    }
}
