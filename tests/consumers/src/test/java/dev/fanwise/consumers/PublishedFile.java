package dev.fanwise.consumers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/** One of the files that a release puts into a repository. */
record PublishedFile(Path path) {

    private static final String VERSION = System.getProperty("fanwise.version", "");

    /** What was installed for the projects: a jar, a pom. */
    static PublishedFile installed(String artifact, String suffix) {
        return new PublishedFile(Path.of(
                System.getProperty("repository"),
                "dev",
                "fanwise",
                artifact,
                VERSION,
                artifact + "-" + VERSION + suffix));
    }

    /** What stands beside the jar for people, and is not installed for the projects. */
    static PublishedFile built(String artifact, String suffix) {
        String module = artifact.substring("fanwise-".length());
        return new PublishedFile(Path.of("../..", module, "target", artifact + "-" + VERSION + suffix));
    }

    List<String> entries() {
        try (JarFile jar = new JarFile(path.toFile())) {
            return jar.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String text(String entry) {
        try (JarFile jar = new JarFile(path.toFile());
                var content = jar.getInputStream(jar.getEntry(entry))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
