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
class CancelTheWaiterTest {

    @Test
    void aWaitLeavesTheTaskAloneAndAGatherTakesItAlong() throws Exception {
        var gates = new Gates();
        var console = new Console();
        console.when("Waiting task cancelled", () -> gates.open("work waited for"));
        gates.open(Work.A_MOMENT);

        new CancelTheWaiterFanOut(gates::pass, console).run();

        assertThat(console).hasToString("""
                wait:
                Waiting task cancelled
                Work result: done
                gather:
                Waiting task cancelled
                Work task cancelled
                """);
    }
}
