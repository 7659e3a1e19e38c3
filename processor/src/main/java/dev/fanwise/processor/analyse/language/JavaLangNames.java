package dev.fanwise.processor.analyse.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.PackageElement;

/**
 * Finds out which classes of java.lang a package hides behind its own, once for each package in a round: to search for
 * a class that does not exist is slow.
 */
public final class JavaLangNames {

    /** The classes of java.lang that generated code names without an import. */
    private static final List<String> NAMES = List.of(
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
    private final Map<PackageElement, List<String>> hidden = new HashMap<>();

    public JavaLangNames(Language language) {
        this.language = language;
    }

    public List<String> hiddenIn(PackageElement home) {
        return hidden.computeIfAbsent(home, this::search);
    }

    private List<String> search(PackageElement home) {
        String prefix = home.isUnnamed() ? "" : home.getQualifiedName() + ".";
        return NAMES.stream()
                .filter(name -> language.isVisible(home, prefix + name))
                .toList();
    }
}
