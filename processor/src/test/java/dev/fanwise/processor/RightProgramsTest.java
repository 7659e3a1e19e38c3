package dev.fanwise.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.fanwise.processor.testing.Ecj;
import dev.fanwise.processor.testing.GoldenFiles;
import dev.fanwise.processor.testing.Javac;
import dev.fanwise.processor.testing.Sources;
import dev.fanwise.processor.testing.TestResources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Declarations that are unusual and right: the files below {@code right}. */
class RightProgramsTest {

    private static final Path FOLDER = TestResources.folder("right");

    static IntStream releases() {
        return Javac.releases();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void javacHasNoWarning(int release) throws IOException {
        Sources programs = programs();
        Compilation compilation = GoldenFiles.compileCleanly(programs, release);
        assertThat(compilation.generatedSourceFiles()).hasSize(programs.texts().size());
    }

    @Test
    void ecjHasNoWarning() throws IOException {
        Sources programs = programs();
        Ecj.Result result = Ecj.compile(programs);
        assertThat(result.problems()).isEmpty();
        assertThat(result.generated()).hasSize(programs.texts().size());
    }

    private static Sources programs() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return new Sources(files.sorted().map(TestResources::read).toList());
        }
    }
}
