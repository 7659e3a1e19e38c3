package dev.fanwise.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where a variable could obscure a class, the emitter writes no name itself: one place does, which knows all variables. */
class EmittedReceiversTest {

    private static final Path EMITTER = Path.of("src/main/java/dev/fanwise/processor/emit");

    /** A class literal and a qualified {@code this} or {@code super} are types, which no variable obscures. */
    private static final Pattern NAME_BEFORE_MEMBER = Pattern.compile("\\$T(?:::|\\.(?!class|this|super))");

    @Test
    void noClassIsNamedBeforeAMember() throws IOException {
        try (Stream<Path> sources = Files.list(EMITTER)) {
            List<String> found = sources.flatMap(EmittedReceiversTest::linesOf)
                    .filter(line -> NAME_BEFORE_MEMBER.matcher(line).find())
                    .toList();

            assertThat(found).as("use Receiver").isEmpty();
        }
    }

    private static Stream<String> linesOf(Path source) {
        try {
            return Files.readAllLines(source).stream();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
