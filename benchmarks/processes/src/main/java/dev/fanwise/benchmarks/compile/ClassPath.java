package dev.fanwise.benchmarks.compile;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The class path of this process, by artifact: jars, or the class folders of modules that are not packaged yet. */
final class ClassPath {

    private static final List<Path> ENTRIES = Arrays.stream(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .toList();

    private ClassPath() {}

    static List<Path> of(List<String> artifacts) {
        return ENTRIES.stream()
                .filter(entry -> artifacts.stream().anyMatch(artifact -> is(entry, artifact)))
                .toList();
    }

    /** The jars of all other artifacts. */
    static List<Path> without(List<String> artifacts) {
        return ENTRIES.stream()
                .filter(Files::isRegularFile)
                .filter(entry -> artifacts.stream().noneMatch(artifact -> is(entry, artifact)))
                .toList();
    }

    /** Where the classes of these measurements are. */
    static Path own() {
        return Path.of(ClassPath.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
    }

    private static boolean is(Path entry, String artifact) {
        if (Files.isDirectory(entry)) {
            return entry.endsWith(Path.of(artifact.replaceFirst("^fanwise-", ""), "target", "classes"));
        }
        return entry.getFileName().toString().matches(artifact + "-\\d.*");
    }

    static String joined(List<Path> entries) {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
