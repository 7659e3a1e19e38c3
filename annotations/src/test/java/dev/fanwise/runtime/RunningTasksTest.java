package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the message of a timeout names the tasks that have not ended. */
class RunningTasksTest {

    private static List<FanOutTask<?>> tasks(int number) {
        List<FanOutTask<?>> tasks = new ArrayList<>();
        for (var index = 0; index < number; index++) {
            tasks.add(new Slot<String>(new FanOut("Pages.load", null), "slot" + index) {
                @Override
                protected String call() {
                    return "unused";
                }
            });
        }
        return tasks;
    }

    @Test
    void noneIsNamedIfAllHaveEnded() {
        assertThat(RunningTasks.namesOf(tasks(0))).isEqualTo("all its tasks have ended");
    }

    @Test
    void afterTenTheRestIsCounted() {
        assertThat(RunningTasks.namesOf(tasks(12)))
                .isEqualTo("slot0, slot1, slot2, slot3, slot4, slot5, slot6, slot7, slot8, slot9"
                        + " and 2 more had not ended");
    }
}
