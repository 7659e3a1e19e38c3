package dev.fanwise.behaviour.virtual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.behaviour.Rule;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A million elements whose results are taken as they come need no more than a small heap. */
@Timeout(
        value = 300,
        threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // reading what a process says can't be interrupted
class MillionElementsTest {

    private static final int SIZE = 1_000_000;

    @Test
    @Rule({"AC12", "TS3"})
    void bothWaysTakeAMillionResultsInAHeapOf32MiB() throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MillionElements.class.getName(),
                        "" + SIZE)
                .redirectErrorStream(true)
                .start();
        try (var output = process.inputReader(StandardCharsets.UTF_8)) {
            var sum = IntStream.range(0, SIZE).mapToLong(number -> number % 7).sum();
            assertThat(output.lines())
                    .containsExactly(
                            "handled: " + SIZE + " results, sum " + sum, "stream: " + SIZE + " results, sum " + sum);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
