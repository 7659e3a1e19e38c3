package dev.fanwise.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Where things are. Tests run in the folder of their module. */
final class Project {

    static final Path FOLDER = Path.of("../..").toAbsolutePath().normalize();
    static final List<Path> SOURCES = Stream.of(
                    Stream.of(
                                    "main/java",
                                    "main/java25",
                                    "main/preview",
                                    "main/producers",
                                    "main/kotlin",
                                    "main/python",
                                    "test/java")
                            .map(Path.of("src")::resolve),
                    // projects that need a build of their own, and get one
                    Stream.of("bean-spring", "cdi", "dagger", "guice", "micronaut", "quarkus", "spring")
                            .map(project -> Path.of("../consumers/src/projects", project, "src/main/java")),
                    // a test of an application
                    Stream.of(Path.of("../../integrations/spring-boot/src/test/java")))
            .flatMap(folders -> folders)
            .toList();
    static final Path GENERATED = Path.of("target/generated-sources/annotations");

    private static final Set<String> NOT_OURS = Set.of(".git", "dist", "target", "node_modules", ".tagged");

    private Project() {}

    /** The Markdown files of the project. */
    static List<Path> pages() {
        return files(FOLDER, ".md");
    }

    /** The sources of the programs that the documentation shows. */
    static List<Path> programs() {
        return SOURCES.stream()
                .flatMap(folder -> Stream.of("guide", "comingfrom").map(folder::resolve))
                .filter(Files::exists)
                .flatMap(folder -> files(folder, "").stream())
                .toList();
    }

    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted()
                    .flatMap(file -> {
                        var name = file.getFileName().toString();
                        if (Files.isDirectory(file)) {
                            return NOT_OURS.contains(name) ? Stream.of() : files(file, ending).stream();
                        }
                        return name.endsWith(ending) ? Stream.of(file) : Stream.of();
                    })
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
