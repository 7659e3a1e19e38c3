package dev.fanwise.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LinksTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeEach
    void target() throws IOException {
        Files.writeString(folder.resolve("target.md"), "# One heading\n");
        Files.writeString(folder.resolve("A.java"), "class A {}\n");
    }

    private List<String> problems(String page) throws IOException {
        var file = Files.writeString(folder.resolve("page.md"), page);
        return Links.problems(file);
    }

    @Test
    void linksToFilesFoldersAndHeadingsAreFollowed() throws IOException {
        assertThat(problems("# Here\n[a](target.md) [b](target.md#one-heading) [c](.) [d](#here) [e](A.java)\n"))
                .isEmpty();
    }

    @Test
    void aFileThatDoesNotExistIsFound() throws IOException {
        assertThat(problems("[a](other.md)\n")).containsExactly("other.md: there is no such file");
    }

    @Test
    void aHeadingThatDoesNotExistIsFound() throws IOException {
        assertThat(problems("[a](target.md#two)\n[b](#three)\n"))
                .containsExactly("target.md#two: there is no such heading", "#three: there is no such heading");
    }

    @Test
    void aHeadingOfAFileThatIsNoPageIsFound() throws IOException {
        assertThat(problems("[a](A.java#L1)\n")).containsExactly("A.java#L1: only pages have anchors");
    }

    @Test
    void addressesElsewhereAreNotAsked() throws IOException {
        assertThat(problems("[a](https://example.org/none) [b](mailto:a@example.org)\n"))
                .isEmpty();
    }
}
