package dev.fanwise.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.examples.Console;
import dev.fanwise.examples.Gates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CancelTheWaiterTest {

    @Test
    void aWaitLeavesTheTaskAloneAndAGatherTakesItAlong() throws Exception {
        var gates = new Gates();
        var console = new Console();
        console.when("Waiting task cancelled", () -> gates.open("work waited for"));
        Work work = tag -> {
            if (tag.equals(Work.A_MOMENT)) {
                awaitWaiter();
            } else {
                gates.pass(tag);
            }
        };

        new CancelTheWaiterFanOut(work, console).run();

        assertThat(console).hasToString("""
                wait:
                Waiting task cancelled
                Work result: done
                gather:
                Waiting task cancelled
                Work task cancelled
                """);
    }

    /** Until the waiting task waits. */
    private static void awaitWaiter() throws InterruptedException {
        while (Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().matches("CancelTheWaiter\\.(waiting|gathering)")
                        && thread.getState() == Thread.State.WAITING)) {
            if (Thread.interrupted()) {
                throw new InterruptedException("timeout");
            }
            Thread.yield();
        }
    }
}
