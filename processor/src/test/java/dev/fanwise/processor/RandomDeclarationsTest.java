package dev.fanwise.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.fanwise.processor.testing.Javac;
import dev.fanwise.processor.testing.RandomDeclarations;
import dev.fanwise.processor.testing.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is declared, it either compiles without a warning or gets diagnostics. */
class RandomDeclarationsTest {

    private static final int TYPES_AT_ONCE = 50;
    private static final long FIRST_SEED = Long.getLong("random.seed", 0);
    private static final long RUNS = Long.getLong("random.runs", 6);

    static LongStream firstSeeds() {
        return LongStream.range(0, RUNS).map(run -> FIRST_SEED + run * TYPES_AT_ONCE);
    }

    @ParameterizedTest
    @MethodSource("firstSeeds")
    void compilesOrIsToldWhy(long firstSeed) {
        List<String> texts = LongStream.range(firstSeed, firstSeed + TYPES_AT_ONCE)
                .mapToObj(RandomDeclarations::type)
                .collect(Collectors.toCollection(ArrayList::new));
        Compilation all = Javac.lenient().compile(new Sources(texts).files());
        assertThat(notOurs(all)).isEmpty();

        // what has an error keeps the compiler from looking at what was generated for the others
        Set<String> wrong =
                all.errors().stream().map(error -> error.getSource().getName()).collect(Collectors.toSet());
        texts.removeIf(text -> wrong.contains("/" + Sources.name(text).replace('.', '/') + ".java")
                || wrong.contains(Sources.name(text).replace('.', '/') + ".java"));
        Compilation right = Javac.lenient()
                .withOptions("--release", Javac.OLDEST, "-parameters", "-Xlint:all,-processing")
                .compile(new Sources(texts).files());
        assertThat(notOurs(right)).isEmpty();
        assertThat(texts.size()).as("right ones among random ones").isGreaterThan(TYPES_AT_ONCE / 10);
    }

    private static List<String> notOurs(Compilation compilation) {
        return compilation.diagnostics().stream()
                .filter(diagnostic -> !isOurs(diagnostic.getMessage(null)))
                .map(Object::toString)
                .toList();
    }

    private static boolean isOurs(String message) {
        return message.startsWith("[FW") && !message.startsWith("[FW000]");
    }
}
