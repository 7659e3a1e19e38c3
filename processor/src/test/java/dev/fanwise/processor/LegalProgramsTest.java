package dev.fanwise.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.processor.testing.LegalProgram;
import dev.fanwise.processor.testing.TestResources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Programs below {@code legal} that Java allows, whatever their names and annotations: they compile, and do what they should. */
class LegalProgramsTest {

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> doWhatTheyShould() throws IOException {
        return programs().stream()
                .flatMap(program -> Arrays.stream(LegalProgram.With.values())
                        .filter(LegalProgram.With::isAvailable)
                        .map(with ->
                                DynamicTest.dynamicTest(program.name() + " with " + with, () -> check(program, with))));
    }

    private void check(LegalProgram program, LegalProgram.With with) throws IOException {
        LegalProgram.Result result = program.run(with, Files.createDirectories(folder.resolve(program.name() + with)));

        assertThat(result.problems()).isEmpty();
        assertThat(result.output()).isEqualTo(program.expected());
    }

    private static List<LegalProgram> programs() throws IOException {
        try (Stream<Path> folders = Files.list(TestResources.folder("legal"))) {
            return folders.sorted().map(LegalProgram::new).toList();
        }
    }
}
