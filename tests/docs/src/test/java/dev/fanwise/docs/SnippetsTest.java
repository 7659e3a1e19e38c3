package dev.fanwise.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SnippetsTest {

    private static final Snippets SNIPPETS = snippets("""
            package a;

            import b.C;

            // region: type
            class D {

                // region: method
                void e() {
                    f();
                }
                // endregion
            }
            // endregion
            """);

    private static Snippets snippets(String text) {
        return new Snippets(text.lines().toList());
    }

    @Test
    void aRegionLosesTheIndentationOfItsLines() {
        assertThat(SNIPPETS.region("method")).contains(List.of("void e() {", "    f();", "}"));
    }

    @Test
    void aRegionIsShownWithoutTheMarksOfThoseInIt() {
        assertThat(SNIPPETS.region("type"))
                .contains(List.of("class D {", "", "    void e() {", "        f();", "    }", "}"));
    }

    @Test
    void aCommentOfPythonMarksARegionToo() {
        assertThat(snippets("# region: a\nf()\n# endregion\n").region("a")).contains(List.of("f()"));
    }

    @Test
    void theWholeFileBeginsAfterItsImports() {
        assertThat(SNIPPETS.whole()).startsWith("class D {").doesNotContain("// endregion");
    }

    @Test
    void aRegionThatIsNotThereIsNotShown() {
        assertThat(SNIPPETS.region("other")).isEmpty();
    }

    @Test
    void aRegionWithoutAnEndIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> snippets("// region: a"));
    }

    @Test
    void anEndWithoutARegionIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> snippets("// endregion"));
    }

    @Test
    void twoRegionsOfOneNameAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> snippets("""
                        // region: a
                        // endregion
                        // region: a
                        // endregion
                        """));
    }
}
