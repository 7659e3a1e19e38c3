package dev.fanwise.engine.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.FanOutOptions;
import dev.fanwise.engine.task.FanOutTask;
import dev.fanwise.runtime.FanOut;
import dev.fanwise.runtime.Slot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The tasks of a call, and how the message of a timeout names those that have not completed. */
class TaskChainTest {

    private final FanOut call = new FanOut("Pages.load", FanOutOptions.defaults());

    private Slot<String> slot(String name) {
        return new Slot<>(call, name) {
            @Override
            protected String call() {
                return "unused";
            }
        };
    }

    private @Nullable FanOutTask<?> chain(int number) {
        FanOutTask<?> newest = null;
        for (var index = 0; index < number; index++) {
            var slot = slot("slot" + index);
            slot.follow(newest);
            newest = slot;
        }
        return newest;
    }

    @Test
    void tasksAreInTheOrderInWhichTheyWereStarted() {
        assertThat(TaskChain.inOrder(chain(3))).extracting(FanOutTask::name).containsExactly("slot0", "slot1", "slot2");
    }

    @Test
    void ofNoTaskThatRunsItIsSaidThatOthersWereNotStarted() {
        assertThat(TaskChain.running(chain(0))).isEqualTo("not all of its tasks were started");
    }

    @Test
    void aTaskThatHasCompletedIsNotNamed() {
        var newest = chain(3);
        TaskChain.inOrder(newest).get(1).dismiss();

        assertThat(TaskChain.running(newest)).isEqualTo("slot0, slot2 had not completed");
    }

    @Test
    void afterTenTheRestIsCounted() {
        assertThat(TaskChain.running(chain(12)))
                .isEqualTo("slot0, slot1, slot2, slot3, slot4, slot5, slot6, slot7, slot8, slot9"
                        + " and 2 more had not completed");
    }

    @Test
    void theBodyIsNamedLast() {
        assertThat(TaskChain.running(chain(2), slot("body"))).isEqualTo("slot0, slot1, body had not completed");
    }

    @Test
    void unlinkedTasksHoldNoOther() {
        var newest = chain(3);
        var tasks = TaskChain.inOrder(newest);

        TaskChain.unlink(newest);

        assertThat(tasks)
                .hasSize(3)
                .allSatisfy(task -> assertThat(task.previous()).isNull());
    }
}
