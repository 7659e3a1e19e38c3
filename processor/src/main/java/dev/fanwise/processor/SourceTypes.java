package dev.fanwise.processor;

import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The top-level types that are compiled from source in this run, by name.
 *
 * <p>A type element does not say where it comes from, and the same type is another element in another
 * round.
 */
final class SourceTypes {

    private final Set<String> names = new HashSet<>();

    void addFrom(RoundEnvironment round) {
        for (Element root : round.getRootElements()) {
            if (root instanceof TypeElement type) {
                names.add(type.getQualifiedName().toString());
            }
        }
    }

    /** A type that we write ourselves, and that the next round will bring as a root. */
    void add(String qualifiedName) {
        names.add(qualifiedName);
    }

    boolean contains(String qualifiedName) {
        return names.contains(qualifiedName);
    }

    boolean contains(TypeElement type) {
        return contains(type.getQualifiedName().toString());
    }
}
