package dev.fanwise.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the tests, where they are kept rather than where the build copies them. */
public final class TestResources {

    private TestResources() {}

    public static Path folder(String name) {
        return Path.of(System.getProperty("basedir", ""), "src", "test", "resources", name);
    }

    /** The pages about each message, which are for users. */
    public static Path errorPages() {
        return Path.of(System.getProperty("basedir", ""))
                .resolve("../docs/errors")
                .normalize();
    }

    /** The text of a file, with line ends as compilers write them. */
    public static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
