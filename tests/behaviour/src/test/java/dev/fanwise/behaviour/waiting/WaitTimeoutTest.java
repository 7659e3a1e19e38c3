package dev.fanwise.behaviour.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.behaviour.CPython;
import dev.fanwise.behaviour.DaemonTask;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Timeouts of waits, which throw nothing and cancel nothing. */
class WaitTimeoutTest extends WaitFixture {

    @EveryConcurrentThreadKind
    @Rule("W6")
    @CPython("BaseTaskTests.test_wait_with_timeout")
    void w6_aTimeoutReturnsWhatIsDoneAndCancelsNothing(Threads threads) throws Exception {
        a.succeed(1);

        var waited = on(threads).all(List.of(a, b), Duration.ofMillis(200));

        assertThat(names(waited.done())).containsExactly("run[0]");
        assertThat(names(waited.pending())).containsExactly("run[1]");
        b.awaitStarted().succeed(2);
        b.awaitEnded();
        assertThat(b.wasInterrupted()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    @Rule("W6")
    void w6_aTimeoutThrowsNothing(Event event) throws Exception {
        var waited = event.wait(waits, List.of(a, b), SHORT);

        assertThat(waited.done()).isEmpty();
        assertThat(waited.pending()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    @Rule("W6")
    void w6_zeroOrLessOnlyLooksAndTasksRunAllTheSame(Event event) throws Exception {
        assertThat(event.wait(waits, List.of(a), Duration.ZERO).pending()).hasSize(1);
        assertThat(event.wait(waits, List.of(b), Duration.ofSeconds(-1)).pending())
                .hasSize(1);

        a.awaitStarted();
        b.awaitStarted();
    }

    @ParameterizedTest
    @EnumSource
    @Rule("W6")
    void w6_aVeryLongTimeoutIsNone(Event event) {
        var call = Caller.start(() -> event.wait(waits, List.of(a, b), LONG));
        waiting(call, List.of(a, b));
        a.succeed(1);
        a.awaitEnded();

        b.fail(failure);

        assertThat(call.returned().done()).isNotEmpty();
    }

    @EveryConcurrentThreadKind
    @Rule({"W14", "WF6"})
    @CPython({
        "BaseTaskTests.test_wait_concurrent_complete",
        "AsyncioWaitForTest.test_wait_for_timeout_less_then_0_or_0_future_done"
    })
    void w14_whatHasEndedAtTheTimeoutIsDone(Threads threads) throws Exception {
        var ended = Task.<Integer>start(Runnable::run, () -> 1);
        var running = DaemonTask.<Integer>start(a::run);

        var waited = on(threads).allOf(List.of(ended, running), Duration.ZERO);

        assertThat(waited.done()).containsExactly(ended);
        assertThat(waited.pending()).containsExactly(running);
    }

    // waiting for a handle is a shield

    @EveryConcurrentThreadKind
    @Rule({"S2", "WF6"})
    @CPython("WaitForShieldTests.test_zero_timeout")
    void s2_whoOnlyLooksLeavesTheTaskAlone(Threads threads) throws Exception {
        var task = DaemonTask.<Integer>start(a::run);
        a.awaitStarted();

        assertThat(on(threads).allOf(List.of(task), Duration.ZERO).pending()).containsExactly(task);

        assertThat(a.wasInterrupted()).isFalse();
        a.succeed(1);
        assertThat(task.await()).isEqualTo(new Outcome.Success<>(1));
    }

    @EveryConcurrentThreadKind
    @Rule("S1")
    @CPython("WaitForShieldTests.test_none_timeout")
    void s1_whoWaitsWithoutATimeoutGetsTheEnd(Threads threads) {
        var task = DaemonTask.<Integer>start(a::run);
        var call = Caller.start(() -> on(threads).allOf(List.of(task))).awaitParked();

        a.succeed(1);

        assertThat(call.returned().done()).containsExactly(task);
    }

    @EveryConcurrentThreadKind
    @Rule("S2")
    @CPython("WaitForShieldTests.test_shielded_timeout")
    void s2_whoseTimeIsOverLeavesTheTaskAlone(Threads threads) throws Exception {
        var task = DaemonTask.<Integer>start(a::run);
        a.awaitStarted();

        assertThat(on(threads).allOf(List.of(task), SHORT).pending()).containsExactly(task);

        assertThat(a.wasInterrupted()).isFalse();
        a.succeed(1);
        assertThat(task.await()).isEqualTo(new Outcome.Success<>(1));
    }
}
