package dev.fanwise.processor;

import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The top-level types that are compiled from source in this run, by module and name.
 *
 * <p>A type element does not say where it comes from, and the same type is another element in another
 * round.
 */
final class SourceTypes {

    private final Elements elements;
    private final Set<TypeKey> types = new HashSet<>();

    SourceTypes(Elements elements) {
        this.elements = elements;
    }

    void addFrom(RoundEnvironment round) {
        for (Element root : round.getRootElements()) {
            if (root instanceof TypeElement type) {
                add(TypeKey.of(type, elements));
            }
        }
    }

    /** A type that we write ourselves, and that the next round will bring as a root. */
    void add(TypeKey type) {
        types.add(type);
    }

    /** As the compiler wants it to create a file: where types of several modules are compiled, with the module. */
    String fileName(TypeKey type) {
        boolean isInSeveral = types.stream().anyMatch(other -> !other.module().equals(type.module()));
        return isInSeveral && !type.module().isEmpty() ? type.module() + "/" + type.name() : type.name();
    }

    /** Whether a type of that name is compiled in the module of the other one. */
    boolean hasBeside(TypeElement type, String name) {
        return types.contains(TypeKey.of(type, elements).beside(name));
    }

    boolean contains(TypeElement type) {
        return types.contains(TypeKey.of(type, elements));
    }
}
