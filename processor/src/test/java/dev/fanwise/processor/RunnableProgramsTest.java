package dev.fanwise.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.processor.testing.Ecj;
import dev.fanwise.processor.testing.GoldenFiles;
import dev.fanwise.processor.testing.Javac;
import dev.fanwise.processor.testing.RunnableProgram;
import dev.fanwise.processor.testing.TestResources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Programs that compile without a warning, and give what Java says: the files below {@code run}. */
class RunnableProgramsTest {

    private static final Path FOLDER = TestResources.folder("run");

    @TestFactory
    Stream<DynamicTest> javac() throws IOException {
        return programs().stream()
                .flatMap(program -> Javac.releases()
                        .filter(release -> release >= program.since())
                        .mapToObj(release -> DynamicTest.dynamicTest(
                                program.file().getFileName() + " for Java " + release,
                                () -> assertThat(program.run(GoldenFiles.compileCleanly(program.sources(), release)))
                                        .isEqualTo(program.expected()))));
    }

    @TestFactory
    Stream<DynamicTest> ecj() throws IOException {
        return programs().stream()
                .filter(program -> program.since() <= Runtime.version().feature())
                .map(program ->
                        DynamicTest.dynamicTest(program.file().getFileName().toString(), () -> runWithEcj(program)));
    }

    private static void runWithEcj(RunnableProgram program) {
        Ecj.Result result = Ecj.compile(program.since(), program.sources());
        assertThat(result.problems()).isEmpty();
        assertThat(program.run(result.classes())).isEqualTo(program.expected());
    }

    private static List<RunnableProgram> programs() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(RunnableProgram::read).collect(Collectors.toList());
        }
    }
}
