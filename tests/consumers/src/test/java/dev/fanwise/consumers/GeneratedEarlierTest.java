package dev.fanwise.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Classes that an earlier processor generated run with the runtime as it is now. That their sources compile and their
 * fan-outs run, {@code ShapesTest} says; this test is about those that were compiled before, too.
 *
 * <p>With {@code -Dgenerated-earlier.rewrite=true}, what the processor generates now is taken for what was generated
 * earlier. VERSIONING.md says when that may be done.
 */
class GeneratedEarlierTest {

    private static final Path LINKS = Path.of("src/generated-earlier/links.txt");

    @BeforeAll
    static void rewrite() throws IOException {
        if (Boolean.getBoolean("generated-earlier.rewrite")) {
            Files.write(LINKS, Links.of(Path.of("target/test-classes/com/example/shapes")));
        }
    }

    @Test
    void everyMemberThatTheyLinkToIsThere() throws IOException {
        assertThat(Files.readAllLines(LINKS)).isNotEmpty().allMatch(Links::holds);
    }

    @Test
    void thoseOfEachAnnotationAreAmongThem() throws IOException {
        assertThat(Files.readAllLines(LINKS))
                .anyMatch(link -> link.startsWith("dev.fanwise.runtime.FanOut failure "))
                .anyMatch(link -> link.startsWith("dev.fanwise.runtime.GivenFanOut "))
                .anyMatch(link -> link.startsWith("dev.fanwise.runtime.TaskScope <init> "));
    }
}
