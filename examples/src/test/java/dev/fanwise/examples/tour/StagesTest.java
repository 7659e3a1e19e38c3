package dev.fanwise.examples.tour;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.examples.Console;
import dev.fanwise.testing.FanOutExtension;
import dev.fanwise.testing.VirtualTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FanOutExtension.class)
class StagesTest {

    /** Each ends half a second after the one before it, and the first at the end of the first second. */
    private static final List<String> ENDS = List.of("7", "5", "9", "2", "4", "1", "10", "8", "3", "6");

    @Test
    void waitsInStages() throws Exception {
        var time = new VirtualTime();
        var console = new Console();
        Work work = tag -> time.sleep(ofMillis(1_000 + 500 * ENDS.indexOf(tag)));

        new StagesFanOut(time.options(), work, console).run(ofMillis(1_999));

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
        assertThat(time.now()).isEqualTo(ofMillis(5_500));
    }

    @Test
    void whatEndsAtTheMomentOfTheTimeoutIsInTime() throws Exception {
        var time = new VirtualTime();
        var console = new Console();
        Work work = tag -> time.sleep(ofMillis(1_000 + 500 * ENDS.indexOf(tag)));

        new StagesFanOut(time.options(), work, console).run(ofSeconds(2));

        assertThat(console.lines()).contains("unfinished: 5").doesNotContain("unfinished: 6");
    }
}
