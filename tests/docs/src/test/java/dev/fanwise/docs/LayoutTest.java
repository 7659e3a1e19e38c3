package dev.fanwise.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LayoutTest {

    @Test
    void blocksBetweenEmptyLinesAreRight() {
        var page = """
                # Heading

                Text
                of two lines.

                | a | b |
                |---|---|
                | 1 | 2 |

                <!-- output: guide.start.ShowPage -->
                ```text
                # no heading

                | no table
                 one space


                ```

                - item

                  ```java
                  int i;
                  ```
                """;

        assertThat(problems(page)).isEmpty();
    }

    @Test
    void aBlockThatTouchesTextIsFound() {
        assertThat(problems("# Heading\nText\n")).containsExactly("line 2 needs an empty one before it");
        assertThat(problems("Text\n## Heading\n")).containsExactly("line 2 needs an empty one before it");
        assertThat(problems("# One\n## Two\n")).containsExactly("line 2 needs an empty one before it");
        assertThat(problems("Text\n| a |\n|---|\nText\n"))
                .containsExactly("line 2 needs an empty one before it", "line 4 needs an empty one before it");
        assertThat(problems("Text\n```\ncode\n```\nText\n"))
                .containsExactly("line 2 needs an empty one before it", "line 5 needs an empty one before it");
        assertThat(problems("Text\n<!-- output: A -->\n```\ncode\n```\n"))
                .containsExactly("line 2 needs an empty one before it");
    }

    @Test
    void aSpaceAndASecondEmptyLineAreFound() {
        assertThat(problems(" Text\n")).containsExactly("line 1 begins with a space");
        assertThat(problems("Text\n\n\nText\n")).containsExactly("line 3 is empty, as the one before");
    }

    private static List<String> problems(String page) {
        return Layout.problems(page.lines().toList());
    }
}
