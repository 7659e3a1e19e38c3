package dev.fanwise.benchmarks.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Nothing is asserted about times; only that each program runs to its end with each kind of sharing. */
class RunTest {

    @Test
    void eachProgramRunsWithEachKindOfSharing() throws IOException {
        var rows = Run.measure(1).lines().filter(line -> line.startsWith("| ")).count();

        assertThat(rows).isEqualTo(2 + 3L * Sharing.values().length);
    }
}
