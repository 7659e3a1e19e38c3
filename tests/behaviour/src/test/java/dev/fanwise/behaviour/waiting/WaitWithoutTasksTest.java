package dev.fanwise.behaviour.waiting;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Task;
import dev.fanwise.behaviour.CPython;
import dev.fanwise.behaviour.Peer;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.EveryThreadKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A wait for nothing. */
class WaitWithoutTasksTest extends WaitFixture {

    @ParameterizedTest
    @EnumSource
    @Rule("W1")
    @CPython({"BaseTaskTests.test_wait_errors", "BaseTaskTests.test_wait_invalid_args"})
    void w1_noTasksAreRefused(Event event) {
        assertThatThrownBy(() -> event.wait(waits, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> event.wait(waits, List.of(), SHORT)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> event.watch(waits, Set.<Task<String>>of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @EveryThreadKind
    @Rule("W1")
    @Peer("StructuredTaskScopeTest.testAnySuccessfulOrThrow1")
    void w1_noTasksHaveNoWinner(Threads threads) {
        assertThatThrownBy(() -> on(threads).winner(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> on(threads).fastest(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    @Rule("E3")
    void aNullSourceIsRefusedByItsName(Event event) {
        assertThatThrownBy(() -> event.wait(waits, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("children");
        assertThatThrownBy(() -> event.watch(waits, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("tasks");
    }
}
