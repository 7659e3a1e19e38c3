package dev.fanwise.processor.read;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;

/** An annotation on an element, with access to its attributes by name. */
public final class AnnotationUse {

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
        } catch (MalformedAnnotationException reportedByTheCompiler) {
            return Optional.empty();
        }
    }

    Attribute<String> string(String name) throws MalformedAnnotationException {
        Attribute<String> attribute = attribute(name, value -> instance(value, String.class));
        if (attribute.value().equals("<error>")) {
            // how javac presents a value that does not compile; it says so itself
            throw new MalformedAnnotationException();
        }
        return attribute;
    }

    Attribute<Integer> integer(String name) throws MalformedAnnotationException {
        return attribute(name, value -> instance(value, Integer.class));
    }

    <E extends Enum<E>> Attribute<E> constant(String name, Class<E> type) throws MalformedAnnotationException {
        return attribute(
                name, value -> instance(value, VariableElement.class).flatMap(constant -> constant(constant, type)));
    }

    private static <E extends Enum<E>> Optional<E> constant(VariableElement constant, Class<E> type) {
        for (E candidate : type.getEnumConstants()) {
            if (constant.getSimpleName().contentEquals(candidate.name())) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private static <T> Optional<T> instance(AnnotationValue value, Class<T> type) {
        return type.isInstance(value.getValue()) ? Optional.of(type.cast(value.getValue())) : Optional.empty();
    }

    private <T> Attribute<T> attribute(String name, Function<AnnotationValue, Optional<T>> reader)
            throws MalformedAnnotationException {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry : values.entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(name)) {
                T value = reader.apply(entry.getValue()).orElseThrow(MalformedAnnotationException::new);
                return new Attribute<>(value, mirror.getElementValues().containsKey(entry.getKey()), entry.getValue());
            }
        }
        throw new MalformedAnnotationException();
    }
}
