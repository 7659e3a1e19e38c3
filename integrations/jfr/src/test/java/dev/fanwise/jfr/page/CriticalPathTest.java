package dev.fanwise.jfr.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What made a call take as long as it did. */
class CriticalPathTest {

    private final Sample sample = new Sample();

    private List<String> critical() {
        return critical(sample.recorded());
    }

    private static List<String> critical(RecordedFanOuts recorded) {
        var roots = Forest.rootsOf(recorded);
        roots.forEach(CriticalPath::mark);
        return Rows.of(roots).stream().filter(Row::isCritical).map(Row::name).toList();
    }

    @Test
    void theLastTaskThatACallWaitsForIsOnIt() {
        var call = sample.call(0, "load", "gather", 0, 100, "succeeded", null);
        sample.task(call, "quick", 1, 2, 30);
        sample.task(call, "slow", 2, 3, 99);

        assertThat(critical()).containsExactly("load", "slow");
    }

    @Test
    void theTaskThatDecidedTheCallIsOnItAndNotTheOneThatItLeftRunning() {
        var call = sample.call(0, "load", "gather", 0, 50, "failed", "bad");
        sample.failed(call, "bad", 1, 2, 49);
        sample.task(call, "quick", 2, 3, 30);
        sample.task(call, "left", 2, 3, 200);

        assertThat(critical()).containsExactly("load", "bad");
    }

    @Test
    void aCancelledTaskThatTheCallJoinsIsOnIt() {
        var call = sample.call(0, "load", "gather", 0, 100, "failed", "bad");
        sample.failed(call, "bad", 1, 2, 49);
        sample.cancelled(call, "deaf", 2, 3, 50, 99);

        assertThat(critical()).containsExactly("load", "bad", "deaf");
    }

    @Test
    void aCancelledTaskThatEndsWhileTheCallReturnsIsNotOnIt() {
        var call = sample.call(0, "load", "race FIRST_SUCCEEDED", 0, 60, "succeeded", "winner");
        sample.task(call, "winner", 1, 2, 49);
        sample.cancelled(call, "loser", 2, 3, 50, 52);

        assertThat(critical()).containsExactly("load", "winner");
    }

    @Test
    void whatATaskNeededLastIsOnIt() {
        var call = sample.call(0, "plan", "gather", 0, 100, "succeeded", null);
        sample.task(call, "hotel", 1, 2, 30);
        sample.task(call, "customer", 1, 2, 50);
        sample.task(call, "other", 1, 2, 49);
        sample.task(call, "price", 1, 51, 99, "hotel", "customer");

        assertThat(critical()).containsExactly("plan", "customer", "price");
    }

    @Test
    void theEndThatLetAWaitingTaskBeginIsOnIt() {
        var call = sample.call(0, "scope", "scope", 0, 100, "succeeded", null);
        sample.task(call, "run[0]", 1, 2, 30);
        sample.task(call, "run[1]", 2, 3, 45);
        sample.task(call, "run[2]", 3, 31, 70);
        sample.task(call, "run[3]", 4, 46, 99);

        assertThat(critical()).containsExactly("scope", "run[1]", "run[3]");
    }

    @Test
    void theEndAfterWhichABoundedTaskIsCreatedIsOnIt() {
        var call = sample.call(0, "each", "gather", 0, 100, "succeeded", null);
        sample.task(call, "run[0]", 1, 2, 30);
        sample.task(call, "run[1]", 32, 34, 60);
        sample.task(call, "run[2]", 61, 63, 99);

        assertThat(critical()).containsExactly("each", "run[0]", "run[1]", "run[2]");
    }

    @Test
    void anEndThatHappensToPrecedeACreationIsNotOnIt() {
        var call = sample.call(0, "each", "gather", 0, 100, "succeeded", null);
        sample.task(call, "run[0]", 1, 2, 10);
        sample.task(call, "run[1]", 50, 52, 99);

        assertThat(critical()).containsExactly("each", "run[1]");
    }

    @Test
    void callsThatATaskOnItMakesOneAfterTheOtherAreOnIt() {
        var call = sample.call(0, "outer", "gather", 0, 100, "succeeded", null);
        var task = sample.task(call, "task", 1, 2, 99);
        var other = sample.task(call, "other", 1, 2, 50);
        sample.task(sample.call(task, "first", "gather", 3, 40, "succeeded", null), "a", 4, 5, 39);
        sample.task(sample.call(task, "beside", "gather", 20, 60, "succeeded", null), "b", 21, 22, 59);
        sample.task(sample.call(task, "second", "gather", 41, 98, "succeeded", null), "c", 42, 43, 97);
        sample.task(sample.call(other, "elsewhere", "gather", 3, 40, "succeeded", null), "d", 4, 5, 39);

        assertThat(critical()).containsExactly("outer", "task", "first", "a", "second", "c");
    }

    @Test
    void aCallOfWhichNoTaskIsRecordedIsAlone() {
        sample.call(0, "empty", "gather", 0, 1, "succeeded", null);

        assertThat(critical()).containsExactly("empty");
    }

    @Test
    void aHundredThousandTasksOneAfterTheOtherAreMarkedInAMoment() {
        var call = sample.call(0, "each", "gather", 0, 1_000_000, "succeeded", null);
        for (var index = 0; index < 100_000; index++) {
            sample.task(call, "run[" + index + "]", index * 10L + 1, index * 10L + 2, index * 10L + 10);
        }

        assertThat(critical()).hasSize(100_001);
    }
}
