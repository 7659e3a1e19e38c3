package dev.fanwise.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BlocksTest {

    /** Prints two lines. */
    static final class Program {

        private Program() {}

        public static void main(String[] args) {
            System.out.println("one");
            System.out.println("two");
        }
    }

    /** Fails. */
    static final class Failing {

        private Failing() {}

        public static void main(String[] args) {
            throw new IllegalStateException("failed");
        }
    }

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeEach
    void source() throws IOException {
        Files.writeString(folder.resolve("A.java"), "// region: b\nint b;\n// endregion\n");
        Files.writeString(folder.resolve("AFanOut.java"), "class A {\n\n  int load() {\n  }\n}\n");
    }

    private List<String> problems(String page) {
        return new Blocks(List.of(folder), folder).problems(page.lines().toList());
    }

    private String rewritten(String page) {
        return String.join(
                "\n", new Blocks(List.of(folder), folder).rewritten(page.lines().toList()));
    }

    @Test
    void aBlockThatIsTheRegionIsRight() {
        assertThat(problems("<!-- snippet: A.java#b -->\n```java\nint b;\n```\n"))
                .isEmpty();
    }

    @Test
    void aBlockThatIsNotTheRegionIsWrong() {
        assertThat(problems("text\n<!-- snippet: A.java#b -->\n```java\nint c;\n```\n"))
                .containsExactly("line 3: should be\nint b;");
    }

    @Test
    void javaWithoutAMarkerIsWrong() {
        assertThat(problems("```java\nint b;\n```\n")).containsExactly("line 1: Java without a marker");
    }

    @Test
    void otherLanguagesNeedNoMarker() {
        assertThat(problems("```xml\n<a/>\n```\n```kotlin\na\n```\n```\na\n```\n"))
                .isEmpty();
    }

    @Test
    void aRegionThatDoesNotExistIsNamed() {
        assertThat(problems("<!-- snippet: A.java#c -->\n```java\n```\n"))
                .containsExactly("line 2: A.java has no region c");
    }

    @Test
    void aFileThatDoesNotExistIsNamed() {
        assertThat(problems("<!-- snippet: B.java -->\n```java\n```\n")).containsExactly("line 2: no file B.java");
    }

    @Test
    void aLanguageThatDoesNotFitTheMarkerIsWrong() {
        assertThat(problems("<!-- snippet: A.java#b -->\n```text\nint b;\n```\n"))
                .containsExactly("line 2: the language should be java");
    }

    @Test
    void aMarkerWithoutABlockIsWrong() {
        assertThat(problems("<!-- snippet: A.java#b -->\n\n```text\nint b;\n```\n"))
                .containsExactly("a marker without a block in the next line");
    }

    @Test
    void outputIsWhatTheProgramPrints() {
        var marker = "<!-- output: " + Program.class.getName().replace('$', '.') + " -->\n";
        assertThat(problems(marker + "```text\none\ntwo\n```\n")).isEmpty();
        assertThat(problems(marker + "```text\none\n```\n")).containsExactly("line 2: should be\none\ntwo");
    }

    @Test
    void aProgramThatFailsIsNamed() {
        var marker = "<!-- output: " + Failing.class.getName().replace('$', '.') + " -->\n";
        assertThat(problems(marker + "```text\n```\n"))
                .singleElement()
                .asString()
                .contains("Failing has failed");
    }

    @Test
    void aGeneratedMethodIsComparedToo() {
        var marker = "<!-- generated: AFanOut.java#load -->\n";
        assertThat(problems(marker + "```java\nint load() {\n}\n```\n")).isEmpty();
        assertThat(problems(marker + "```java\nint load() {}\n```\n"))
                .containsExactly("line 2: should be\nint load() {\n}");
    }

    @Test
    void aGeneratedMethodThatDoesNotExistIsNamed() {
        assertThat(problems("<!-- generated: AFanOut.java#save -->\n```java\n```\n"))
                .containsExactly("line 2: AFanOut.java has no method save");
    }

    @Test
    void rewritingReplacesWhatMarkersNameAndNothingElse() {
        var wrong = "text\n<!-- snippet: A.java#b -->\n```java\nint c;\nint d;\n```\nmore\n```sh\nls\n```";
        var right = "text\n<!-- snippet: A.java#b -->\n```java\nint b;\n```\nmore\n```sh\nls\n```";
        assertThat(rewritten(wrong)).isEqualTo(right);
        assertThat(rewritten(right)).isEqualTo(right);
    }
}
