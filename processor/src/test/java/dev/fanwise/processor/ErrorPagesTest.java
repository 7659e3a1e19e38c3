package dev.fanwise.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.fanwise.processor.diagnose.Rule;
import dev.fanwise.processor.diagnose.Severity;
import dev.fanwise.processor.testing.ErrorPage;
import dev.fanwise.processor.testing.GoldenFiles;
import dev.fanwise.processor.testing.Javac;
import dev.fanwise.processor.testing.JavacOutput;
import dev.fanwise.processor.testing.Sources;
import dev.fanwise.processor.testing.TestResources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages below {@code docs/errors}: one for each rule, with programs that get what the page says.
 *
 * <p>{@code -Dgolden.rewrite=true} writes what javac prints and the table of the index.
 */
class ErrorPagesTest {

    private static final Path FOLDER = TestResources.errorPages();
    private static final Path INDEX = FOLDER.resolve("README.md");
    private static final String TABLE_HEAD = "| id | severity | rule | suppressed by |\n|---|---|---|---|\n";

    /** The first line of a file that comes from a library. */
    private static final String LIBRARY = "// in a library, compiled without -parameters\n";

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> wrongProgramsGetWhatThePageSays() {
        return pages().map(page -> DynamicTest.dynamicTest(page.id(), () -> {
            List<String> printed = page.wrong().stream()
                    .map(program -> printed(program.sources()))
                    .toList();
            String actual = page.withPrinted(printed);
            rewrite(page.file(), actual);
            assertThat(TestResources.read(page.file())).isEqualTo(actual);
        }));
    }

    @TestFactory
    Stream<DynamicTest> wrongProgramsBreakOneRule() {
        return pages().map(page -> DynamicTest.dynamicTest(
                page.id(),
                () -> assertThat(page.wrong())
                        .allSatisfy(program -> assertThat(
                                        program.printed().lines().filter(line -> line.contains("[FW")))
                                .isNotEmpty()
                                .allMatch(line -> line.contains(": " + severity(page) + ": [" + page.id() + "] ")))));
    }

    private static String severity(ErrorPage page) {
        return page.severity().startsWith("Error") ? "error" : "warning";
    }

    @TestFactory
    Stream<DynamicTest> rightProgramsCompileWithoutAWarning() {
        return pages().flatMap(page -> page.right().stream()
                .map(sources -> DynamicTest.dynamicTest(
                        page.id() + " " + Sources.name(sources.texts().get(0)), () -> {
                            Compilation compilation = GoldenFiles.compileCleanly(sources, Javac.OLDEST);
                            assertThat(compilation.generatedSourceFiles()).isNotEmpty();
                        })));
    }

    @Test
    void everyRuleHasAPage() {
        assertThat(pages().map(ErrorPage::id)).containsExactlyElementsOf(rules(Rule::id));
        assertThat(pages().map(page -> page.file().getFileName().toString()))
                .containsExactlyElementsOf(rules(rule -> rule.id() + ".md"));
    }

    private static List<String> rules(Function<Rule, String> text) {
        return Arrays.stream(Rule.values()).map(text).toList();
    }

    @Test
    void pagesSayHowBadItIsAndHowToSuppressIt() {
        assertThat(pages().map(page -> page.id() + " " + page.severity()))
                .containsExactlyElementsOf(rules(rule -> rule.id() + " "
                        + (rule.severity() == Severity.ERROR
                                ? "Error."
                                : "Warning. Suppressed by `@SuppressWarnings(\"fanwise:" + rule.id() + "\")`.")));
    }

    @Test
    void pagesShowWrongAndRight() {
        // no program is known that makes the processor itself fail; the others are about more than a source file
        assertThat(pages().filter(page -> page.wrong().isEmpty() || page.right().isEmpty()))
                .extracting(ErrorPage::id)
                .containsExactly(
                        Rule.INTERNAL_FAULT.id(),
                        Rule.OTHER_VERSION.id(),
                        Rule.RELEASE_TOO_OLD.id(),
                        Rule.AUXILIARY_CLASS.id(),
                        Rule.NOT_WRITTEN.id(),
                        Rule.CLUSTER_MISSING.id());
    }

    @Test
    void theIndexListsThemAll() {
        String expected = pages().map(ErrorPagesTest::row).collect(Collectors.joining());
        String text = TestResources.read(INDEX);
        int start = text.indexOf(TABLE_HEAD) + TABLE_HEAD.length();
        int end = text.indexOf("\n\n", start) + 1;
        String actual = text.substring(0, start) + expected + text.substring(end);
        rewrite(INDEX, actual);
        assertThat(TestResources.read(INDEX)).isEqualTo(actual);
    }

    private static String row(ErrorPage page) {
        boolean isError = severity(page).equals("error");
        return "| [%s](%s) | %s | %s | %s |\n"
                .formatted(
                        page.id(),
                        page.file().getFileName(),
                        severity(page),
                        page.rule(),
                        isError ? "" : "`fanwise:" + page.id() + "`");
    }

    private String printed(Sources sources) {
        try {
            Path library = Files.createTempDirectory(folder, "library");
            Sources ofLibrary = filtered(sources, true);
            if (!ofLibrary.texts().isEmpty()) {
                assertThat(new JavacOutput(library).withoutProcessor(ofLibrary)).isEmpty();
            }
            return new JavacOutput(Files.createTempDirectory(folder, "classes"), library).of(filtered(sources, false));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Sources filtered(Sources sources, boolean ofLibrary) {
        return new Sources(sources.texts().stream()
                .filter(text -> text.startsWith(LIBRARY) == ofLibrary)
                .toList());
    }

    private static void rewrite(Path file, String text) {
        if (Boolean.getBoolean("golden.rewrite")) {
            try {
                Files.writeString(file, text, StandardCharsets.UTF_8);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private static Stream<ErrorPage> pages() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.equals(INDEX)).sorted().map(ErrorPage::read).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
