package dev.fanwise.processor;

import java.util.Comparator;
import java.util.Optional;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * What a type is called from round to round, while its element may be another one.
 *
 * @param module the name of its module; empty if it has none
 * @param name its qualified name: two modules of one run may each have a class of that name
 */
record TypeKey(String module, String name) implements Comparable<TypeKey> {

    static TypeKey of(TypeElement type, Elements elements) {
        return new TypeKey(moduleOf(type, elements), type.getQualifiedName().toString());
    }

    private static String moduleOf(TypeElement type, Elements elements) {
        @Nullable ModuleElement module = elements.getModuleOf(type);
        return module == null ? "" : module.getQualifiedName().toString();
    }

    /** The type of another name in the same module. */
    TypeKey beside(String other) {
        return new TypeKey(module, other);
    }

    /** The element of the type; none, if the compiler does not look types of its kind up by name. */
    Optional<TypeElement> find(Elements elements) {
        @Nullable ModuleElement home = elements.getModuleElement(module);
        return Optional.ofNullable(home == null ? elements.getTypeElement(name) : elements.getTypeElement(home, name));
    }

    @Override
    public int compareTo(TypeKey other) {
        return Comparator.comparing(TypeKey::module)
                .thenComparing(TypeKey::name)
                .compare(this, other);
    }
}
