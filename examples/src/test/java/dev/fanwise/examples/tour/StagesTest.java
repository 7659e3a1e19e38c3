package dev.fanwise.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.examples.Console;
import dev.fanwise.examples.Gates;
import dev.fanwise.testing.FanOutExtension;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@Timeout(60)
@ExtendWith(FanOutExtension.class)
class StagesTest {

    /** What has ended before is there at once. */
    private static final Duration NO_LONGER = Duration.ZERO;

    @Test
    void waitsInStages() throws Exception {
        var gates = new Gates();
        var console = new Console();
        console.when("> 10", () -> gates.finishMeanwhile("7"))
                .when("Get more results in 2 seconds:", () -> gates.finish("5", "9", "2"))
                .when("Get all other results:", () -> gates.finish("4", "1", "10", "8", "3", "6"));

        new StagesFanOut(gates.inOrder(), gates::pass, console).run(NO_LONGER);

        assertThat(console).hasToString("""
                Get first result:
                > 1
                > 2
                > 3
                > 4
                > 5
                > 6
                > 7
                > 8
                > 9
                > 10
                < 7
                7
                unfinished: 9
                Get more results in 2 seconds:
                < 5
                < 9
                < 2
                2
                5
                9
                unfinished: 6
                Get all other results:
                < 4
                < 1
                < 10
                < 8
                < 3
                < 6
                1
                3
                4
                6
                8
                10
                """);
    }
}
