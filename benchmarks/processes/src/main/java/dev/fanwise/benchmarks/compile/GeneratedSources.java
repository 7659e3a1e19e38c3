package dev.fanwise.benchmarks.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a processor has written. */
final class GeneratedSources {

    private GeneratedSources() {}

    static List<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The sources by the names of their types. */
    static Map<String, String> in(Path folder) {
        Map<String, String> sources = new TreeMap<>();
        for (var file : files(folder)) {
            var path = folder.relativize(file).toString();
            var name = path.substring(0, path.length() - ".java".length())
                    .replace(file.getFileSystem().getSeparator(), ".");
            try {
                sources.put(name, Files.readString(file));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return sources;
    }
}
