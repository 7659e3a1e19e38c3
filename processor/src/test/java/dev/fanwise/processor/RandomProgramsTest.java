package dev.fanwise.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.fanwise.processor.testing.Ecj;
import dev.fanwise.processor.testing.Javac;
import dev.fanwise.processor.testing.LegalPrograms;
import dev.fanwise.processor.testing.RunnableProgram;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Programs made up at random that are right compile with every compiler, without a word about the generated classes,
 * and give what their plan says. What was found this way is a program below {@code run}.
 *
 * <p>{@code -Dlegal.seed=…} begins elsewhere, {@code -Dlegal.runs=…} goes on longer.
 */
class RandomProgramsTest {

    private static final int FEW_TYPES = 8;
    private static final int TYPES_AT_ONCE = 25;
    private static final long FIRST_SEED = Long.getLong("legal.seed", 0);
    private static final long RUNS = Long.getLong("legal.runs", 12);

    static LongStream firstSeed() {
        return LongStream.of(FIRST_SEED);
    }

    static LongStream otherSeeds() {
        return LongStream.range(FIRST_SEED + 1, FIRST_SEED + RUNS);
    }

    @ParameterizedTest
    @MethodSource("firstSeed")
    void givesWhatItsPlanSays(long seed) {
        compileAndRun(LegalPrograms.program(seed, FEW_TYPES));
    }

    private static void compileAndRun(RunnableProgram program) {
        Javac.releases().forEach(release -> {
            Compilation compilation = Javac.lenient()
                    .withOptions("--release", release, "-parameters", "-Xlint:all,-processing")
                    .compile(program.sources().files());
            assertThat(compilation.diagnostics()).as("for Java %s", release).isEmpty();
            assertThat(program.run(compilation)).isEqualTo(program.expected());
        });
        Ecj.Result result = Ecj.compile(program.sources());
        assertThat(result.problems()).as("found by ECJ").isEmpty();
        assertThat(program.run(result.classes())).isEqualTo(program.expected());
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("otherSeeds")
    void givesWhatItsPlanSaysForMoreSeeds(long seed) {
        compileAndRun(LegalPrograms.program(seed, TYPES_AT_ONCE));
    }
}
