package dev.fanwise.processor.analyse.task;

import dev.fanwise.processor.analyse.language.AnnotatedTypeNames;
import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.model.ElementSource;
import dev.fanwise.processor.model.ElementSource.Form;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * The type of a parameter with {@code @Each}, taken apart.
 *
 * @param element what the task runs for; a primitive for an array of primitives
 * @param form what is iterated over
 * @param key the key, if the elements are the entries of a map
 * @param value the value, if the elements are the entries of a map
 */
public record EachSource(TypeMirror element, Form form, Optional<TypeMirror> key, Optional<TypeMirror> value) {

    private static final String MAP = "java.util.Map";
    private static final String ENTRY = "java.util.Map.Entry";
    private static final Map<String, Form> SEQUENCES = new TreeMap<>(Map.of(
            "java.lang.Iterable", Form.ITERABLE,
            "java.util.Iterator", Form.ITERATOR,
            "java.util.stream.Stream", Form.STREAM));

    /** The parts of the type, or empty if nothing can be iterated over, or a raw type does not say what. */
    public static Optional<EachSource> of(TypeMirror type, Language language) {
        if (type instanceof ArrayType array) {
            return Optional.of(sequence(array.getComponentType(), Form.ARRAY));
        }
        Optional<DeclaredType> map = language.viewAs(type, MAP);
        if (map.isPresent()) {
            return language.argument(map.get(), 0)
                    .flatMap(key -> language.argument(map.get(), 1)
                            .map(value -> entries(
                                    asWritten(key, type, 0, language), asWritten(value, type, 1, language), language)));
        }
        return SEQUENCES.entrySet().stream()
                .flatMap(sequence -> language.viewAs(type, sequence.getKey()).stream()
                        .flatMap(view -> language.argument(view, 0).stream())
                        .map(element -> sequence(asWritten(element, type, 0, language), sequence.getValue())))
                .findFirst();
    }

    /** Whether the type would do, if it only said what it holds. */
    public static boolean isRaw(TypeMirror type, Language language) {
        return of(type, language).isEmpty()
                && (language.viewAs(type, MAP).isPresent()
                        || SEQUENCES.keySet().stream()
                                .anyMatch(sequence ->
                                        language.viewAs(type, sequence).isPresent()));
    }

    /** The argument in the source, which has annotations that the view as a supertype may have lost. */
    private static TypeMirror asWritten(TypeMirror argument, TypeMirror type, int position, Language language) {
        return type instanceof DeclaredType declared
                ? language.argument(declared, position)
                        .filter(written -> language.types().isSameType(written, argument))
                        .orElse(argument)
                : argument;
    }

    private static EachSource sequence(TypeMirror element, Form form) {
        return new EachSource(element, form, Optional.empty(), Optional.empty());
    }

    private static EachSource entries(TypeMirror key, TypeMirror value, Language language) {
        TypeMirror entry = language.types().getDeclaredType(language.elements().getTypeElement(ENTRY), key, value);
        return new EachSource(entry, Form.ITERABLE, Optional.of(key), Optional.of(value));
    }

    public boolean isMap() {
        return key.isPresent();
    }

    public ElementSource model(String parameter, AnnotatedTypeNames names) {
        if (key.isPresent() && value.isPresent()) {
            return new ElementSource.Entries(parameter, names.of(key.get()), names.of(value.get()));
        }
        return element.getKind().isPrimitive()
                ? new ElementSource.PrimitiveArray(parameter, names.of(element).box())
                : new ElementSource.Sequence(parameter, names.of(element), form);
    }
}
