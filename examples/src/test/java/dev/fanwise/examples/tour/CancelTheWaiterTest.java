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
class CancelTheWaiterTest {

    private static final String SHOWN = """
            wait:
            Waiting task cancelled
            Work result: done
            gather:
            Waiting task cancelled
            Work task cancelled
            """;

    private static void run(VirtualTime time, Console console) throws InterruptedException {
        Work work = tag -> time.sleep(ofSeconds(tag.equals(Work.A_MOMENT) ? 1 : 3));
        new CancelTheWaiterFanOut(time.options(), work, console, time).run();
    }

    @Test
    void aWaitLeavesTheTaskAloneAndAGatherTakesItAlong() throws Exception {
        var time = new VirtualTime();
        var console = new Console();

        run(time, console);

        assertThat(console).hasToString(SHOWN);
        assertThat(time.now()).as("three seconds, and one").isEqualTo(ofSeconds(4));
    }

    @Test
    void theyDoInEveryOrder() {
        var checked = EveryOrder.of(() -> {
                    var console = new Console();
                    run(new VirtualTime(), console);
                    assertThat(console).hasToString(SHOWN);
                })
                .withoutTimeouts() // the work would end before it is cancelled
                .withoutRejections() // a wait that does not begin can't be cancelled
                .check();

        assertThat(checked.run()).isGreaterThan(10);
    }
}
