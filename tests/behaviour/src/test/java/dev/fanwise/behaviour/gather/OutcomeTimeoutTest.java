package dev.fanwise.behaviour.gather;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Outcome;
import dev.fanwise.behaviour.CPython;
import dev.fanwise.behaviour.Peer;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.Tasks;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** Timeouts of gathers with outcomes, which hold what has ended in time. */
class OutcomeTimeoutTest extends GatherFixture {

    private static Timed timed(Threads threads) {
        return threads.create(TimedFanOut::new, TimedFanOut::new);
    }

    @EveryConcurrentThreadKind
    @Rule("T4")
    void aToleratedFailureBeforeTheTimeoutIsSuppressedUnderIt(Threads threads) {
        b.fail(failure);

        var thrown = Tasks.thrownBy(() -> timed(threads).mixed(Duration.ofMillis(200), a, b));

        assertThat(thrown).isExactlyInstanceOf(TimeoutException.class).hasMessageContaining("first");
        assertThat(thrown.getSuppressed()).containsExactly(failure);
    }

    @EveryConcurrentThreadKind
    @Rule("T12")
    @Peer({"StructuredTaskScopeTest.testTimeoutInvoked", "StructuredTaskScopeTest.testAllUntil6"})
    void aTolerantCallReturnsWhatEndedInTime(Threads threads) throws Exception {
        a.succeed(1);
        a.deaf();

        var result = timed(threads).tolerant(Duration.ofMillis(200), a, b);

        assertThat(result).isEqualTo(new Timed.Tolerant(new Outcome.Success<>(1), new Outcome.Cancelled<>()));
        assertThat(b.isRunning()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("T12")
    void tolerantElementsHoldWhatEndedInTime(Threads threads) throws Exception {
        b.fail(failure);
        b.deaf();

        var result = timed(threads).outcomes(List.of(a, b), Duration.ofMillis(200));

        assertThat(result).containsExactly(new Outcome.Cancelled<>(), new Outcome.Failure<>(failure));
    }

    @EveryConcurrentThreadKind
    @Rule({"T12", "G21"})
    void aTolerantCallDoesNotWaitForTasksThatItLeaves(Threads threads) throws Exception {
        var result = timed(threads).tolerantLeft(a, b);

        assertThat(result).isEqualTo(new Timed.Tolerant(new Outcome.Cancelled<>(), new Outcome.Cancelled<>()));
        a.awaitStarted();
        assertThat(a.hasEnded()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("WF3")
    @CPython({
        "AsyncioWaitForTest.test_wait_for_cancel_suppressed",
        "AsyncioWaitForTest.test_wait_for_cancellation_race_condition"
    })
    void wf3_aValueInSpiteOfTheCancellationIsAnOutcome(Threads threads) throws Exception {
        a.whenInterrupted(interrupt -> 42);
        b.whenInterrupted(interrupt -> 43);
        var call = Caller.start(() -> timed(threads).tolerant(Duration.ofMillis(200), a, b));
        a.awaitStarted();
        b.awaitStarted();

        assertThat(call.returned()).isEqualTo(new Timed.Tolerant(new Outcome.Success<>(42), new Outcome.Success<>(43)));
    }
}
