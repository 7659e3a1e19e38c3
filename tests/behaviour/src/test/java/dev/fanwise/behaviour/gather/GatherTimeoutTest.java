package dev.fanwise.behaviour.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.behaviour.CPython;
import dev.fanwise.behaviour.Child;
import dev.fanwise.behaviour.Peer;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.EveryThreadKind;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;

/** Timeouts of gathers. */
class GatherTimeoutTest extends GatherFixture {

    private static final Duration LONG = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);

    private static final Duration SHORT = Duration.ofMillis(40);

    private static Timed timed(Threads threads) {
        return threads.create(TimedFanOut::new, TimedFanOut::new);
    }

    @EveryConcurrentThreadKind
    @Rule({"T1", "T2"})
    @Peer({
        "StructuredTaskScopeTest.testForkAfterJoinTimeout",
        "StructuredTaskScopeTest.testJoinWithTimeout2",
        "StructuredTaskScopeTest.testTimeoutThrows",
        "RaceTest.testTimeoutShortCircuitsLongComputation"
    })
    void aTimeoutCancelsAndJoinsAndNamesTheTasksThatHadNotEnded(Threads threads) {
        a.succeed(1);

        assertThatThrownBy(() -> timed(threads).inMilliseconds(a, b))
                .isExactlyInstanceOf(TimeoutException.class)
                .hasMessageContaining("second")
                .hasNoSuppressedExceptions();

        assertThat(b.isRunning()).isFalse();
        assertThat(Thread.interrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("T2")
    @Peer("StructuredTaskScopeTest.testAllSuccessfulOrThrow4")
    void aTimeoutOverElementsNamesThem(Threads threads) {
        a.succeed(1);

        assertThatThrownBy(() -> timed(threads).values(List.of(a, b), SHORT))
                .isExactlyInstanceOf(TimeoutException.class)
                .hasMessageContaining("run[1]");

        assertThat(b.isRunning()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("T11")
    void aTimeoutInIsoForm(Threads threads) {
        assertThatThrownBy(() -> timed(threads).inIsoForm(a, b)).isExactlyInstanceOf(TimeoutException.class);
    }

    @EveryConcurrentThreadKind
    @Rule("T11")
    void aParameterNamedTimeoutIsTheTimeout(Threads threads) {
        assertThatThrownBy(() -> timed(threads).pair(SHORT, a, b)).isExactlyInstanceOf(TimeoutException.class);
    }

    @EveryThreadKind
    @Rule({"T1", "T11"})
    @Peer("StructuredTaskScopeTest.testJoinWithTimeout1")
    void callsThatEndInTimeReturn(Threads threads) throws Exception {
        var result = new Timed.Pair(1, 2);
        a.succeed(1);
        b.succeed(2);

        assertThat(timed(threads).inSeconds(a, b)).isEqualTo(result);
        assertThat(timed(threads).inMinutes(a, b)).isEqualTo(result);
        assertThat(timed(threads).inHours(a, b)).isEqualTo(result);
        assertThat(timed(threads).pair(Duration.ofDays(1), a, b)).isEqualTo(result);
    }

    @EveryThreadKind
    @Rule("T8")
    void theLongestDurationDoesNotOverflow(Threads threads) throws Exception {
        a.succeed(1);
        b.succeed(2);

        assertThat(timed(threads).pair(LONG, a, b)).isEqualTo(new Timed.Pair(1, 2));
    }

    @EveryConcurrentThreadKind
    @Rule("T8")
    @CPython({"TimeoutTests.test_timeout_disabled", "TimeoutTests.test_timeout_at_disabled"})
    void theLongestDurationIsWaitedFor(Threads threads) {
        var call = Caller.start(() -> timed(threads).pair(LONG, a, b)).awaitParked();
        a.succeed(1);
        b.succeed(2);

        assertThat(call.returned()).isEqualTo(new Timed.Pair(1, 2));
    }

    @EveryConcurrentThreadKind
    @Rule("T7")
    @CPython({"TimeoutTests.test_timeout_zero", "TimeoutTests.test_timeout_zero_sleep_zero"})
    void aTimeoutOfZeroHasPassed(Threads threads) {
        assertThatThrownBy(() -> timed(threads).pair(Duration.ZERO, a, b)).isExactlyInstanceOf(TimeoutException.class);

        assertThat(List.of(a, b)).noneMatch(Child::isRunning);
    }

    @EveryConcurrentThreadKind
    @Rule("T7")
    @CPython("TimeoutTests.test_timeout_in_the_past_sleep_zero")
    @Peer("StructuredTaskScopeTest.testJoinWithTimeout3")
    void aNegativeTimeoutHasPassed(Threads threads) {
        var negative = Duration.ofSeconds(Long.MIN_VALUE);

        assertThatThrownBy(() -> timed(threads).values(List.of(a, b), negative))
                .isExactlyInstanceOf(TimeoutException.class);

        assertThat(List.of(a, b)).noneMatch(Child::isRunning);
    }

    @EveryThreadKind
    @Rule("T11")
    void aNullTimeoutIsRefused(Threads threads) {
        assertThatThrownBy(() -> timed(threads).pair(null, a, b)).isInstanceOf(NullPointerException.class);

        assertThat(List.of(a, b)).noneMatch(Child::hasStarted);
    }

    @EveryConcurrentThreadKind
    @Rule({"G21", "T1"})
    void onCancelLeaveLetsTasksRunAfterTheTimeout(Threads threads) {
        assertThatThrownBy(() -> timed(threads).pairLeft(SHORT, a, b)).isExactlyInstanceOf(TimeoutException.class);

        b.awaitStarted();
        assertThat(b.hasEnded()).isFalse();
        b.succeed(2);
        b.awaitEnded();
        assertThat(b.wasInterrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule({"G21", "T1"})
    void onCancelCancelDoesNotWaitAfterTheTimeout(Threads threads) {
        var call = Caller.start(() -> timed(threads).pairCancelled(Duration.ofMillis(200), a.deaf(), b));
        a.awaitStarted();

        assertThat(call.thrown()).isExactlyInstanceOf(TimeoutException.class);

        a.awaitInterrupted();
        assertThat(a.hasEnded()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("WF2")
    @CPython({
        "AsyncioWaitForTest.test_wait_for",
        "AsyncioWaitForTest.test_asyncio_wait_for_timeout",
        "AsyncioWaitForTest.test_wait_for_waits_for_task_cancellation"
    })
    @Peer("StructuredTaskScopeTest.testTimeoutInterruptsThreads")
    void wf2_theTimeoutWaitsForTasksThatAreDeaf(Threads threads) {
        var call = Caller.start(() -> timed(threads).pair(Duration.ofMillis(200), a.deaf(), b));
        a.awaitStarted();
        a.awaitInterrupted();
        assertThat(call.awaitParked().hasEnded()).isFalse();

        a.succeed(1);

        assertThat(call.thrown()).isExactlyInstanceOf(TimeoutException.class);
        assertThat(a.hasEnded()).isTrue();
    }

    @EveryConcurrentThreadKind
    @Rule("T4")
    void aFailureBeforeTheTimeoutIsThrown(Threads threads) {
        a.fail(failure);

        assertThatThrownBy(() -> timed(threads).pair(Duration.ofHours(1), a, b)).isSameAs(failure);
    }

    /** wait_for raises the failure in the place of the timeout; here it is suppressed under it. */
    @EveryConcurrentThreadKind
    @Rule("WF4")
    @CPython("AsyncioWaitForTest.test_wait_for_reraises_exception_during_cancellation")
    void wf4_aFailureInTheCleanupIsSuppressedUnderTheTimeout(Threads threads) {
        a.whenInterrupted(interrupt -> {
            throw failure;
        });
        var call = Caller.start(() -> timed(threads).pair(Duration.ofMillis(200), a, b));
        a.awaitStarted();

        assertThat(call.thrown()).isExactlyInstanceOf(TimeoutException.class);
        assertThat(call.thrown().getSuppressed()).containsExactly(failure);
    }

    @EveryConcurrentThreadKind
    @Rule("T3")
    void anInterruptBeforeTheTimeoutWins(Threads threads) {
        var call = Caller.start(() -> timed(threads).pair(Duration.ofHours(1), a, b))
                .awaitParked();

        call.interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
    }

    @EveryConcurrentThreadKind
    @Rule({"I2", "T3"})
    void anUndeclaredInterruptBeforeTheTimeoutIsACancellation(Threads threads) {
        var call = Caller.start(() -> timed(threads).undeclaredInterrupt(Duration.ofHours(1), a, b))
                .awaitParked();

        call.interrupt();

        assertThat(call.thrown()).isInstanceOf(CancellationException.class);
        assertThat(call.wasLeftInterrupted()).isTrue();
    }

    @EveryConcurrentThreadKind
    @CPython("TimeoutTests.test_outer_task_is_not_cancelled")
    @Rule("T2")
    void t2_theCallerIsNotInterruptedAfterATimeout(Threads threads) {
        var call = Caller.start(() -> timed(threads).pair(SHORT, a, b));

        assertThat(call.thrown()).isExactlyInstanceOf(TimeoutException.class);
        assertThat(call.wasLeftInterrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule({"B3", "T1"})
    @CPython("AsyncioWaitForTest.test_wait_for_timeout_less_then_0_or_0_coroutine_do_not_started")
    @Peer("StructuredTaskScopeTest.testAwaitSuccessfulOrThrow4")
    void elementsNotStartedAtTheTimeoutNeverStart(Threads threads) {
        assertThatThrownBy(() -> timed(threads).oneByOne(List.of(a, b), SHORT))
                .isExactlyInstanceOf(TimeoutException.class);

        assertThat(a.isRunning()).isFalse();
        assertThat(b.hasStarted()).isFalse();
    }
}
