package dev.fanwise.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages, public Javadoc, messages and log records use the words of the field.
 *
 * <p>If a word is right at some place, say it in another way there; if it is right in general, take it out of {@link Terms}.
 */
final class TerminologyTest {

    private static final Path API = Project.FOLDER.resolve("annotations/src/main/java/dev/fanwise");

    /** Not prose: programs write the one, and names of tests of other projects fill the other. */
    private static final Set<Path> WRITTEN_BY_PROGRAMS =
            Set.of(Project.FOLDER.resolve("benchmarks/results"), Project.FOLDER.resolve("docs/rules.md"));

    static Stream<Path> pages() {
        return Project.pages().stream()
                .filter(page -> WRITTEN_BY_PROGRAMS.stream().noneMatch(page::startsWith));
    }

    static Stream<Path> publicTypes() {
        return Project.files(API, ".java").stream()
                .filter(file -> file.getParent().equals(API));
    }

    static Stream<Path> sources() {
        return Stream.of("annotations", "processor")
                .map(module -> Project.FOLDER.resolve(module).resolve("src/main/java"))
                .flatMap(folder -> Project.files(folder, ".java").stream());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pagesUseTheWordsOfTheField(Path page) {
        assertNoTerms(page, Prose.ofPage(Project.lines(page)));
    }

    @ParameterizedTest
    @MethodSource("publicTypes")
    void publicJavadocUsesTheWordsOfTheField(Path type) {
        assertNoTerms(type, Prose.ofJavadoc(String.join("\n", Project.lines(type))));
    }

    @Test
    void messagesUseTheWordsOfTheField() {
        assertThat(sources())
                .hasSizeGreaterThan(100)
                .allSatisfy(source -> assertNoTerms(source, Prose.ofStrings(String.join("\n", Project.lines(source)))));
    }

    private static void assertNoTerms(Path file, String prose) {
        assertThat(Terms.in(prose))
                .as("words in %s that readers stumble over", Project.FOLDER.relativize(file))
                .isEmpty();
    }

    @Test
    void aPhraseIsFoundAcrossLines() {
        var page = List.of("The tasks are asked", "to stop.", "```", "asked to stop", "```", "`deaf` [x](for ever)");

        assertThat(Terms.in(Prose.ofPage(page)))
                .extracting(Object::toString)
                .containsExactly("line 1: \"asked to stop\"; say: cancelled, interrupted");
    }

    @Test
    void codeInJavadocIsNoProse() {
        var source = """
                int anew; // for ever
                /**
                 * Read {@code deaf} for
                 * ever.
                 */
                """;

        assertThat(Terms.in(Prose.ofJavadoc(source)))
                .extracting(Terms.Finding::line, Terms.Finding::word)
                .containsExactly(tuple(3, "for ever"));
    }

    @Test
    void messagesAreStringLiterals() {
        var source = "char quote = '\"'; // \"deaf\"\nString whoever = \"says \\\"anew\\\"\";\n";

        assertThat(Terms.in(Prose.ofStrings(source)))
                .extracting(Object::toString)
                .containsExactly("line 2: \"anew\"; say: again, regenerated");
    }
}
