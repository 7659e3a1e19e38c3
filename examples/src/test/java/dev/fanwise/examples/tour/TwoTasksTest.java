package dev.fanwise.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.examples.Console;
import dev.fanwise.examples.Gates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TwoTasksTest {

    @Test
    void bothHaveCompletedWhenTheGroupEnds() throws Exception {
        var gates = new Gates();
        var console = new Console();
        console.when("> other", () -> gates.finishMeanwhile("other", "one"));

        new TwoTasksFanOut(gates.inOrder(), gates::pass, console).run();

        assertThat(console).hasToString("""
                > one
                > other
                < other
                < one
                Both tasks have completed now: one, other
                """);
    }
}
