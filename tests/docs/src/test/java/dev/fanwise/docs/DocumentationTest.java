package dev.fanwise.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the pages of this project show is what the compiler has seen and what programs have printed.
 *
 * <p>{@code -Ddocs.rewrite=true} regenerates the blocks. Read the difference then.
 */
final class DocumentationTest {

    private static final boolean REWRITE = Boolean.getBoolean("docs.rewrite");

    /** Pages whose code is checked by other tests, or is there to be read only. */
    private static final List<Path> CHECKED_ELSEWHERE = Stream.of(
                    "docs/adr", "docs/errors", "docs/errors.md", "docs/semantics.md")
            .map(Project.FOLDER::resolve)
            .toList();

    private final Blocks blocks = new Blocks(Project.SOURCES, Project.GENERATED);

    static List<Path> pages() {
        return Project.pages();
    }

    static List<Path> pagesWithCheckedBlocks() {
        return Project.pages().stream()
                .filter(page -> CHECKED_ELSEWHERE.stream().noneMatch(page::startsWith))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pagesWithCheckedBlocks")
    void blocksAreWhatTheirMarkersName(Path page) throws IOException {
        if (REWRITE) {
            Files.writeString(page, String.join("\n", blocks.rewritten(Project.lines(page))) + "\n");
        }
        assertThat(blocks.problems(Project.lines(page)))
                .as("problems of %s", Project.FOLDER.relativize(page))
                .isEmpty();
    }

    @Test
    void everyRegionIsShown() {
        Set<String> shown = pagesWithCheckedBlocks().stream()
                .flatMap(page -> new Markdown(Project.lines(page)).blocks().stream())
                .flatMap(block -> block.marker().stream())
                .filter(Marker.Snippet.class::isInstance)
                .map(Object::toString)
                .collect(Collectors.toSet());
        assertThat(Project.programs().stream().flatMap(DocumentationTest::regions))
                .as("regions")
                .isNotEmpty()
                .filteredOn(region -> !shown.contains(region))
                .as("regions that no page shows")
                .isEmpty();
    }

    private static Stream<String> regions(Path program) {
        var folder =
                Project.SOURCES.stream().filter(program::startsWith).findFirst().orElseThrow();
        var path = folder.relativize(program).toString().replace('\\', '/');
        return new Snippets(Project.lines(program))
                .names().stream().map(name -> new Marker.Snippet(path, Optional.of(name)).toString());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void headingsTablesAndCodeStandApart(Path page) {
        assertThat(Layout.problems(Project.lines(page)))
                .as("layout of %s", Project.FOLDER.relativize(page))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void relativeLinksLeadSomewhere(Path page) {
        assertThat(Links.problems(page))
                .as("links of %s", Project.FOLDER.relativize(page))
                .isEmpty();
    }
}
