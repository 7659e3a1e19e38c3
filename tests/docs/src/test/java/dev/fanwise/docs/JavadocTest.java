package dev.fanwise.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example in the Javadoc of the public types is code that is compiled in the package {@code javadoc}. */
final class JavadocTest {

    private static final Path TYPES = Project.FOLDER.resolve("annotations/src/main/java/dev/fanwise");
    private static final Path EXAMPLES = Path.of("src/main/java/javadoc");

    static Stream<Path> types() {
        return Project.files(TYPES, ".java").stream()
                .filter(file -> file.getParent().equals(TYPES));
    }

    @ParameterizedTest
    @MethodSource("types")
    void examplesAreCompiled(Path type) throws IOException {
        var compiled = compiled(type);
        if (Boolean.getBoolean("docs.rewrite") && !compiled.isEmpty()) {
            var rewritten = new JavadocExamples(Project.lines(type)).with(compiled);
            Files.writeString(type, String.join("\n", rewritten) + "\n");
        }
        assertThat(new JavadocExamples(Project.lines(type)).code())
                .as("examples of %s", type.getFileName())
                .isEqualTo(compiled);
    }

    /** A pair that the type and its examples are missing in would agree as well. */
    @Test
    void thereAreExamples() {
        assertThat(types().filter(type -> !compiled(type).isEmpty())).hasSizeGreaterThanOrEqualTo(7);
    }

    private static List<List<String>> compiled(Path type) {
        var examples = EXAMPLES.resolve(type.getFileName().toString().replace(".java", "Examples.java"));
        if (!Files.exists(examples)) {
            return List.of();
        }
        var snippets = new Snippets(Project.lines(examples));
        return snippets.names().stream()
                .map(name -> snippets.region(name).orElseThrow())
                .toList();
    }

    @Test
    void anExampleOfAJavadocIsRead() {
        var source = """
                /**
                 * Does it.
                 *
                 * <pre>{@code
                 * if (a) {
                 *     b();
                 *
                 * }
                 * }</pre>
                 */
                """.lines().toList();
        var examples = new JavadocExamples(source);

        assertThat(examples.code()).containsExactly(List.of("if (a) {", "    b();", "", "}"));
        assertThat(examples.with(examples.code())).isEqualTo(source);
        assertThat(examples.with(List.of(List.of("c();"))))
                .containsExactly("/**", " * Does it.", " *", " * <pre>{@code", " * c();", " * }</pre>", " */");
    }
}
