package dev.fanwise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Compares what users and generated classes can see with {@code api.txt}, so that the API changes only on purpose.
 * After such a change, {@code mvn test -pl annotations -am -Dtest=PublicApiTest -Dapi.rewrite=true} writes the file anew;
 * the commit then shows what has changed.
 */
class PublicApiTest {

    private static final Path API = Path.of("api.txt");

    @Test
    void publicApiIsAsCommitted() throws Exception {
        var listing = new StringBuilder();
        for (var type : publicTypes()) {
            listing.append(ApiListing.of(type)).append('\n');
        }
        if (Boolean.getBoolean("api.rewrite")) {
            Files.writeString(API, listing);
        }
        assertThat(API)
                .as("the public API; see the Javadoc of this test if it changed on purpose")
                .hasContent(listing.toString());
    }

    private static List<Class<?>> publicTypes() throws IOException, URISyntaxException, ClassNotFoundException {
        var root = Path.of(
                Task.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        var types = new ArrayList<Class<?>>();
        try (Stream<Path> files = Files.walk(root)) {
            for (var file : files.toList()) {
                var name = root.relativize(file).toString();
                if (!name.endsWith(".class") || name.endsWith("-info.class")) {
                    continue;
                }
                var type = Class.forName(
                        name.substring(0, name.length() - ".class".length())
                                .replace(file.getFileSystem().getSeparator(), "."),
                        false,
                        Task.class.getClassLoader());
                if (ApiListing.isVisible(type)) {
                    types.add(type);
                }
            }
        }
        types.sort(
                Comparator.comparing((Class<?> type) -> type.getPackageName()).thenComparing(Class::getName));
        return types;
    }
}
