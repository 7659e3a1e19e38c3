package dev.fanwise.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import dev.fanwise.processor.testing.Ecj;
import dev.fanwise.processor.testing.GenericCall;
import dev.fanwise.processor.testing.GenericCalls;
import dev.fanwise.processor.testing.Javac;
import dev.fanwise.processor.testing.Sources;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A generic method can be a task where Java allows the same call by hand, and only there: javac is asked for both. What it
 * allows, generated code does without an error.
 *
 * <p>{@code -Dlegal.seed=…} begins elsewhere, {@code -Dlegal.runs=…} goes on longer.
 */
class GenericTasksTest {

    private static final int CALLS = 300;
    private static final long FIRST_SEED = Long.getLong("legal.seed", 0);
    private static final long RUNS = Long.getLong("legal.runs", 6);

    static LongStream otherSeeds() {
        return LongStream.range(FIRST_SEED + 1, FIRST_SEED + RUNS);
    }

    @Test
    void areWhatJavaAllows() {
        check(GenericCalls.random(FIRST_SEED, CALLS));
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("otherSeeds")
    void areWhatJavaAllowsForMoreSeeds(long seed) {
        check(GenericCalls.random(seed, CALLS));
    }

    private static void check(List<GenericCall> calls) {
        Compiler alone = Javac.lenient().withProcessors().withOptions(Javac.manyErrors("-XDshould-stop.ifError=FLOW"));
        Set<GenericCall> illegal =
                wrong(calls, alone.compile(GenericCalls.byHand(calls).files()));
        Set<GenericCall> rejected = wrong(
                calls,
                Javac.lenient()
                        .withOptions(Javac.manyErrors())
                        .compile(GenericCalls.fanOuts(calls).files()));

        assertThat(without(rejected, illegal))
                .as("rejected, though Java allows it")
                .isEmpty();
        assertThat(without(illegal, rejected))
                .as("accepted, though Java does not allow it")
                .isEmpty();
        List<GenericCall> legal =
                calls.stream().filter(Predicate.not(illegal::contains)).toList();
        assertThat(legal).hasSizeGreaterThan(CALLS / 5);
        Sources sources = GenericCalls.fanOuts(legal);
        assertThat(Javac.compile(sources).diagnostics()).isEmpty();
        assertThat(Ecj.compile(sources).problems()).isEmpty();
    }

    private static List<GenericCall> without(Set<GenericCall> calls, Set<GenericCall> others) {
        return calls.stream().filter(Predicate.not(others::contains)).toList();
    }

    private static Set<GenericCall> wrong(List<GenericCall> calls, Compilation compilation) {
        return compilation.diagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> calls.get((int) diagnostic.getLineNumber() - GenericCalls.FIRST_LINE))
                .collect(Collectors.toSet());
    }
}
