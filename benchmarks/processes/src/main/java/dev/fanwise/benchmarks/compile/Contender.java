package dev.fanwise.benchmarks.compile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A processor that is measured, and what it is measured with. */
enum Contender {
    FANWISE(
            "Fanwise",
            List.of("fanwise-annotations"),
            List.of("slots", "slots", "slots", "generic", "generic", "each", "each", "bounded", "wait", "scope")),
    AUTO_VALUE("AutoValue", List.of("auto-value-annotations"), List.of("value")),
    IMMUTABLES("Immutables", List.of("value"), List.of("value")),
    MAP_STRUCT("MapStruct", List.of("mapstruct"), List.of("mapper")),
    DAGGER("Dagger", List.of("dagger", "jakarta.inject-api", "javax.inject"), List.of("component")),

    /** Fanwise with classes that it has nothing to do for: not among those that are compared. */
    UNUSED("Fanwise, nothing annotated", List.of("fanwise-annotations"), List.of("plain"));

    /** Those that are compared: each generates something. */
    static final List<Contender> COMPARED = List.of(FANWISE, AUTO_VALUE, IMMUTABLES, MAP_STRUCT, DAGGER);

    private final String title;
    private final List<String> annotations;
    private final List<String> templates;

    /**
     * Describes a contender.
     *
     * @param title its name
     * @param annotations the artifacts on the class path of the types
     * @param templates the types, in turn
     */
    Contender(String title, List<String> annotations, List<String> templates) {
        this.title = title;
        this.annotations = annotations;
        this.templates = templates;
    }

    String title() {
        return title;
    }

    List<Path> classPath() {
        return ClassPath.of(annotations);
    }

    List<Path> processorPath() {
        return switch (this) {
            case FANWISE, UNUSED -> fanwise();
            case AUTO_VALUE -> ClassPath.of(List.of("auto-value"));
            case IMMUTABLES -> ClassPath.of(List.of("value"));
            case MAP_STRUCT -> ClassPath.of(List.of("mapstruct-processor"));
            // the only one that does not pack its dependencies into its own jar
            case DAGGER ->
                ClassPath.without(List.of(
                        "fanwise-annotations",
                        "fanwise-processor",
                        "auto-value",
                        "auto-value-annotations",
                        "value",
                        "mapstruct",
                        "mapstruct-processor"));
        };
    }

    /** Only the jar has JavaPoet in it. */
    private static List<Path> fanwise() {
        var processor = ClassPath.of(List.of("fanwise-processor"));
        return processor.stream().allMatch(Files::isRegularFile)
                ? processor
                : Stream.concat(processor.stream(), ClassPath.of(List.of("javapoet")).stream())
                        .toList();
    }

    /** The resource that the type of this number is made from. */
    String template(int number) {
        var folder = name().toLowerCase(Locale.ROOT).replace("_", "");
        return "/types/" + folder + "/" + templates.get(number % templates.size()) + ".java.txt";
    }
}
