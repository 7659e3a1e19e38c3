package dev.fanwise.processor.diagnose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The pages about rules: where they are for a reader of a message, and their text, which travels in the jar.
 *
 * <p>The build property {@code fanwise.errors.base} says what stands before {@code FW012.md} in an address. Until the
 * project is published at some place, that is the folder in its sources.
 */
public final class Pages {

    private static final String DEFAULT_BASE = "docs/errors/";
    private static final String BASE = base();

    private Pages() {}

    static String address(Rule rule) {
        return BASE + rule.id() + ".md";
    }

    /** The text of the page of an id, or of the index, {@code README}. */
    public static Optional<String> text(String name) {
        return read("errors/" + name + ".md");
    }

    private static String base() {
        Properties properties = new Properties();
        try (@Nullable InputStream stream = Pages.class.getResourceAsStream("errors.properties")) {
            if (stream != null) {
                properties.load(stream);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        String base = properties.getProperty("base", DEFAULT_BASE);
        // a tool that compiles without the build's resources leaves the name of the property in
        return base.startsWith("$") || base.startsWith("@") ? DEFAULT_BASE : base;
    }

    private static Optional<String> read(String resource) {
        try (@Nullable InputStream stream = Pages.class.getResourceAsStream(resource)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
