package dev.fanwise.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.processor.testing.TestResources;
import dev.fanwise.processor.testing.WrongProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is source stands in quotes in every message, so that it cannot be read as a word. */
class QuotedNamesTest {

    private static final Path FOLDER = TestResources.folder("wrong");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");
    private static final Pattern WORD = Pattern.compile("[^\\s,.;:?()]+");

    /** Proper names, and words that begin a sentence with a capital. */
    private static final Set<String> NAMES =
            Set.of("Fanwise", "Java", "ISO-8601", "Lombok", "Maven", "Gradle", "Spring");

    @TestFactory
    Stream<DynamicTest> wordsOutsideOfQuotesAreWords() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files
                    .filter(Files::isRegularFile)
                    .sorted()
                    .map(WrongProgram::read)
                    .map(program -> DynamicTest.dynamicTest(
                            FOLDER.relativize(program.file()).toString(),
                            () -> assertThat(unquoted(program.text())).isEmpty()))
                    .collect(Collectors.toList())
                    .stream();
        }
    }

    private static List<String> unquoted(String text) {
        return text.lines()
                .filter(line -> line.startsWith("//! "))
                .map(line -> line.substring(line.indexOf(']') + 1))
                .map(line -> QUOTED.matcher(line).replaceAll("."))
                .flatMap(line -> sentences(line).flatMap(QuotedNamesTest::suspicious))
                .toList();
    }

    private static Stream<String> sentences(String line) {
        return Stream.of(line.split("[.?:] ")).map(String::strip);
    }

    /** A capital within a sentence, or within a word, and characters that no word has. */
    private static Stream<String> suspicious(String sentence) {
        List<String> words =
                WORD.matcher(sentence).results().map(word -> word.group()).toList();
        return words.stream()
                .filter(word -> !NAMES.contains(word))
                .filter(word -> word.matches(".*[@<>\\[\\]_=$\"].*")
                        || word.substring(1).matches(".*\\p{Lu}.*")
                        || (Character.isUpperCase(word.charAt(0)) && !word.equals(words.get(0))));
    }
}
