package dev.fanwise.processor.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What simple names mean in the body of a generated class, before it declares any itself.
 *
 * @param members names of types and fields that the class inherits: no other class can be called so
 * @param fields those of them that are fields: they obscure a package, too, wherever an expression can stand
 * @param javaLang names of classes of java.lang that the package does not hide behind its own
 * @param packages first words of the names of packages: no variable is called so, as it would hide them
 * @param hiddenPackages those of them that a type hides: what is in such a package can only be imported
 */
public record Scope(
        Set<String> members,
        Set<String> fields,
        Set<String> javaLang,
        Set<String> packages,
        Set<String> hiddenPackages) {

    public Scope {
        members = Set.copyOf(members);
        fields = Set.copyOf(fields);
        javaLang = Set.copyOf(javaLang);
        packages = Set.copyOf(packages);
        hiddenPackages = Set.copyOf(hiddenPackages);
    }

    /** The hidden packages, always in the same order. */
    public List<String> hiddenPackagesInOrder() {
        return List.copyOf(new TreeSet<>(hiddenPackages));
    }
}
