package dev.fanwise.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.fanwise.processor.testing.Ecj;
import dev.fanwise.processor.testing.Javac;
import dev.fanwise.processor.testing.RunnableProgram;
import dev.fanwise.processor.testing.ShapesProgram;
import dev.fanwise.processor.testing.ShapesPrograms;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Programs made up at random compile with every compiler, without a word about the generated classes, and give what the same
 * class gives that is written by hand. A program that fails is told as the smallest one that does. What was found this
 * way is a program below {@code run} or {@code legal}.
 *
 * <p>{@code -Dlegal.seed=…} begins elsewhere, {@code -Dlegal.runs=…} goes on longer.
 */
class RandomShapesTest {

    private static final int METHODS = 12;
    private static final long FIRST_SEED = Long.getLong("legal.seed", 0);
    private static final long RUNS = Long.getLong("legal.runs", 12);

    static LongStream firstSeeds() {
        return LongStream.range(FIRST_SEED, FIRST_SEED + 2);
    }

    static LongStream otherSeeds() {
        return LongStream.range(FIRST_SEED + 2, FIRST_SEED + RUNS);
    }

    @ParameterizedTest
    @MethodSource("firstSeeds")
    void givesWhatTheClassByHandGives(long seed) {
        check(seed);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("otherSeeds")
    void givesWhatTheClassByHandGivesForMoreSeeds(long seed) {
        check(seed);
    }

    private static void check(long seed) {
        ShapesProgram program = ShapesPrograms.program(seed, METHODS);
        if (!problems(program.program()).isEmpty()) {
            RunnableProgram smallest = program.shrunk(
                            smaller -> !problems(smaller.program()).isEmpty())
                    .program();
            assertThat(problems(smallest)).as(smallest.text()).isEmpty();
        }
    }

    /** What the first compiler says that says anything, or what comes out differently. */
    private static List<String> problems(RunnableProgram program) {
        for (int release : Javac.releases().toArray()) {
            Compilation compilation = Javac.lenient()
                    .withOptions("--release", release, "-parameters", "-Xlint:all,-processing")
                    .compile(program.sources().files());
            List<String> problems = compilation.diagnostics().isEmpty()
                    ? differences(program, program.run(compilation))
                    : compilation.diagnostics().stream()
                            .map(diagnostic -> "release " + release + ": " + diagnostic)
                            .toList();
            if (!problems.isEmpty()) {
                return problems;
            }
        }
        Ecj.Result result = Ecj.compile(program.sources());
        return result.problems().isEmpty() ? differences(program, program.run(result.classes())) : result.problems();
    }

    private static List<String> differences(RunnableProgram program, List<String> lines) {
        return lines.equals(program.expected())
                ? List.of()
                : lines.stream().filter(line -> !line.endsWith("the same")).toList();
    }
}
