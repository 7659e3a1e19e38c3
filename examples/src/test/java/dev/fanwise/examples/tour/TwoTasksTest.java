package dev.fanwise.examples.tour;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.examples.Console;
import dev.fanwise.testing.EveryOrder;
import dev.fanwise.testing.FanOutExtension;
import dev.fanwise.testing.VirtualTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FanOutExtension.class)
class TwoTasksTest {

    @Test
    void bothHaveCompletedWhenTheGroupEnds() throws Exception {
        var time = new VirtualTime();
        var console = new Console();

        new TwoTasksFanOut(time.options(), tag -> time.sleep(ofSeconds(tag.equals("one") ? 3 : 1)), console).run();

        assertThat(console).hasToString("""
                > one
                > other
                < other
                < one
                Both tasks have completed now: one, other
                """);
        assertThat(time.now()).isEqualTo(ofSeconds(3));
    }

    @Test
    void theyHaveInEveryOrder() {
        var checked = EveryOrder.of(() -> {
                    var time = new VirtualTime();
                    var console = new Console();
                    new TwoTasksFanOut(time.options(), tag -> time.sleep(ofSeconds(1)), console).run();
                    assertThat(console.lines())
                            .hasSize(5)
                            .last()
                            .isEqualTo("Both tasks have completed now: one, other");
                })
                .check();

        assertThat(checked.isComplete()).isTrue();
        assertThat(checked.run()).isGreaterThan(10);
    }
}
