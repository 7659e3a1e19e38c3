package dev.fanwise.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.examples.Console;
import dev.fanwise.examples.Gates;
import dev.fanwise.testing.FanOutExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@Timeout(60)
@ExtendWith(FanOutExtension.class)
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
