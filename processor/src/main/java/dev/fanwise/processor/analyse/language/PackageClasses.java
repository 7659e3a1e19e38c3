package dev.fanwise.processor.analyse.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.PackageElement;

/**
 * Finds out which names a package gives to classes of its own, once for each package in a round: to search for a class
 * that does not exist is slow.
 */
public final class PackageClasses {

    /** The classes of java.lang that generated code names in many places. */
    private static final Set<String> JAVA_LANG = Set.of(
            "Boolean",
            "Byte",
            "Character",
            "Class",
            "Deprecated",
            "Double",
            "Exception",
            "Float",
            "Integer",
            "InterruptedException",
            "Long",
            "Object",
            "Override",
            "Short",
            "String",
            "SuppressWarnings",
            "Thread",
            "Throwable",
            "Void");

    private final Language language;
    private final Map<PackageElement, Map<String, Boolean>> known = new HashMap<>();

    public PackageClasses(Language language) {
        this.language = language;
    }

    /** Those names of classes of java.lang, among the usual and these, that mean the same in the package. */
    Set<String> ofJavaLangIn(PackageElement home, Set<String> more) {
        Set<String> names = new HashSet<>(JAVA_LANG);
        names.addAll(more);
        names.removeIf(name -> has(home, name));
        return names;
    }

    /** Whether the package has a top-level class of that name. */
    boolean has(PackageElement home, String name) {
        String prefix = home.isUnnamed() ? "" : home.getQualifiedName() + ".";
        return known.computeIfAbsent(home, any -> new HashMap<>())
                .computeIfAbsent(name, any -> language.isVisible(home, prefix + name));
    }
}
