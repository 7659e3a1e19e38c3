package dev.fanwise.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.processor.diagnose.Rule;
import dev.fanwise.processor.testing.TestResources;
import dev.fanwise.processor.testing.WrongProgram;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The mistakes that people make, and what they are told: the files below {@code wrong}, in a folder for
 * each rule.
 */
class WrongProgramsTest {

    private static final Path FOLDER = TestResources.folder("wrong");

    /** These need more than a source file to come about. */
    private static final Set<Rule> TESTED_ELSEWHERE = Set.of(
            Rule.INTERNAL_FAULT,
            Rule.PARAMETER_NAMES_MISSING,
            Rule.UNREACHABLE_ABSTRACT_METHOD,
            Rule.OTHER_VERSION,
            Rule.MEMBERS_TO_COME,
            Rule.RELEASE_TOO_OLD,
            Rule.AUXILIARY_CLASS,
            Rule.NOT_WRITTEN,
            Rule.CLUSTER_MISSING);

    @TestFactory
    Stream<DynamicTest> messageAndLine() throws IOException {
        return programs()
                .map(program -> DynamicTest.dynamicTest(
                        FOLDER.relativize(program.file()).toString(), () -> check(program)));
    }

    private static void check(WrongProgram program) throws IOException {
        String actual = program.withActualMessages();
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(program.file(), actual, StandardCharsets.UTF_8);
        }
        assertThat(actual).isEqualTo(WrongProgram.read(program.file()).text());
    }

    @Test
    void everyRuleHasAProgram() throws IOException {
        List<String> texts = programs().map(WrongProgram::text).toList();
        assertThat(Arrays.stream(Rule.values())
                        .filter(rule -> !TESTED_ELSEWHERE.contains(rule))
                        .filter(rule -> texts.stream().noneMatch(text -> text.contains("[" + rule.id() + "]"))))
                .isEmpty();
    }

    @Test
    void programsAreFiledUnderTheirRule() throws IOException {
        assertThat(programs()
                        .filter(program -> !program.file().getParent().equals(FOLDER.resolve("several")))
                        .filter(program -> !program.text()
                                .contains("[" + program.file().getParent().getFileName() + "]")))
                .isEmpty();
    }

    private static Stream<WrongProgram> programs() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files
                    .filter(Files::isRegularFile)
                    .sorted()
                    .map(WrongProgram::read)
                    .collect(Collectors.toList())
                    .stream();
        }
    }
}
