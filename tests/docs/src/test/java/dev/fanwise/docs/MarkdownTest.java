package dev.fanwise.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MarkdownTest {

    private static Markdown markdown(String text) {
        return new Markdown(text.lines().toList());
    }

    @Test
    void aMarkerBelongsToTheBlockInTheNextLine() {
        var blocks = markdown("""
                <!-- snippet: a/B.java#c -->
                ```java
                int d;
                ```

                ```sh
                ls
                ```
                """).blocks();
        assertThat(blocks)
                .containsExactly(
                        new CodeBlock(
                                Optional.of(new Marker.Snippet("a/B.java", Optional.of("c"))),
                                "java",
                                1,
                                3,
                                "",
                                List.of("int d;")),
                        new CodeBlock(Optional.empty(), "sh", 5, 7, "", List.of("ls")));
    }

    @Test
    void aMarkerSaysWhereTheTextComesFrom() {
        assertThat(Marker.in("<!-- snippet: a/B.java -->")).contains(new Marker.Snippet("a/B.java", Optional.empty()));
        assertThat(Marker.in("<!-- output: a.B -->")).contains(new Marker.Output("a.B"));
        assertThat(Marker.in("<!-- generated: a/BFanOut.java#load -->"))
                .contains(new Marker.Generated("a/BFanOut.java", Optional.of("load")));
        assertThat(Marker.in("<!-- a comment -->")).isEmpty();
    }

    @Test
    void theFileTellsTheLanguageOfTheBlock() {
        assertThat(new Marker.Snippet("a/B.java", Optional.empty()).language()).isEqualTo("java");
        assertThat(new Marker.Snippet("a/B.kt", Optional.empty()).language()).isEqualTo("kotlin");
        assertThat(new Marker.Snippet("a/b.py", Optional.empty()).language()).isEqualTo("python");
    }

    @Test
    void aBlockInAListIsReadWithoutItsIndentation() {
        var block = markdown("""
                - item

                  ```java
                  if (a) {
                    b();
                  }
                  ```
                """).blocks().get(0);
        assertThat(block.indentation()).isEqualTo("  ");
        assertThat(block.lines()).containsExactly("if (a) {", "  b();", "}");
    }

    @Test
    void aBlockWithoutAnEndIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> markdown("```java"))
                .withMessageContaining("line 1");
    }

    @Test
    void headingsAreAnchorsInTheFormOfCodeHosts() {
        var anchors = markdown("""
                # When *not* to use `@Gather`, and [why](x.md)
                ## Same
                ## Same
                ```sh
                # a comment
                ```
                <a id="FW012"></a>
                """).anchors();
        assertThat(anchors).containsExactly("when-not-to-use-gather-and-why", "same", "same-1", "FW012");
    }

    @Test
    void linksInCodeAreNotLinks() {
        var links = markdown("""
                See [a](a.md), [b](b.md#c "title") and `[d](e)`; ![f](f.png)
                [g]: h.md
                ```text
                [i](j)
                ```
                """).links();
        assertThat(links).containsExactly("a.md", "b.md#c", "f.png", "h.md");
    }
}
