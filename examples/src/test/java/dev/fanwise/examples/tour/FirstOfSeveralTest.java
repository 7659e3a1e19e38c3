package dev.fanwise.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.examples.Console;
import dev.fanwise.testing.FanOutExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@Timeout(60)
@ExtendWith(FanOutExtension.class)
class FirstOfSeveralTest {

    @Test
    void theFirstOrTheWaiterEndsAll() throws Exception {
        var console = new Console();

        new FirstOfSeveralFanOut(console).run();

        assertThat(console).hasToString("""
                Work done:
                - first: the work's result
                - other: cancelled
                Connection lost:
                - first: the event
                - other: cancelled
                Waiter cancelled:
                - waiting cancelled
                - task: cancelled
                - task: cancelled
                """);
    }
}
