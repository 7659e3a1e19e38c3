package dev.fanwise.processor.analyse.language;

import dev.fanwise.processor.model.Environment;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Finds out what generated code can use, once for each package in a round. */
public final class Environments {

    private static final int VIRTUAL_THREADS_SINCE = 21;

    private final Language language;
    private final boolean virtualThreads;
    private final Map<PackageElement, Environment> known = new HashMap<>();

    public Environments(Language language, SourceVersion version) {
        this.language = language;
        this.virtualThreads = hasVirtualThreads(version);
    }

    /** By name: JDK 17 has no constant for version 21. */
    private static boolean hasVirtualThreads(SourceVersion version) {
        return Integer.parseInt(version.name().substring("RELEASE_".length())) >= VIRTUAL_THREADS_SINCE;
    }

    public Environment of(TypeElement type) {
        return known.computeIfAbsent(language.elements().getPackageOf(type), this::seenFrom);
    }

    private Environment seenFrom(PackageElement home) {
        return new Environment(
                virtualThreads,
                language.isVisible(home, "javax.annotation.processing.Generated"),
                language.isVisible(home, "org.jspecify.annotations.Nullable"));
    }
}
