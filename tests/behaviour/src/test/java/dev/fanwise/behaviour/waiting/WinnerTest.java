package dev.fanwise.behaviour.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.ExceptionGroup;
import dev.fanwise.InterruptedWaitException;
import dev.fanwise.behaviour.Child;
import dev.fanwise.behaviour.Peer;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.EveryThreadKind;
import dev.fanwise.support.Tasks;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;

/** Waits whose result is that of the winner. */
class WinnerTest extends WaitFixture {

    @EveryConcurrentThreadKind
    @Rule("V1")
    void theFirstToCompleteIsTheResult(Threads threads) {
        var call = running(Caller.start(() -> on(threads).onlyWinner(List.of(a, b))), a, b);

        b.succeed(2);

        assertThat(call.returned()).isEqualTo(2);
        assertThat(a.wasInterrupted()).isTrue();
        assertThat(a.hasEnded()).isTrue();
    }

    @EveryConcurrentThreadKind
    @Rule("V1")
    @Peer("StructuredTaskScopeTest.testAnySuccessfulOrThrow7")
    void theFirstToCompleteThrowsItsOwnFailure(Threads threads) {
        var call = running(Caller.start(() -> on(threads).winner(List.of(a, b))), a, b);

        b.fail(failure);

        assertThat(call.thrown()).isSameAs(failure);
        a.awaitInterrupted();
    }

    @EveryConcurrentThreadKind
    @Rule("V1")
    void theFirstToCompleteMayBeCancelled(Threads threads) {
        var call = running(Caller.start(() -> on(threads).winner(List.of(a, b))), a, b);

        b.interruptByOther();

        assertThat(call.thrown()).isInstanceOf(CancellationException.class);
        assertThat(call.wasLeftInterrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("V5")
    void aLosersFailureInItsCleanupIsSuppressedUnderTheWinnersFailure(Threads threads) {
        a.whenInterrupted(interrupt -> {
            throw other;
        });
        var call = running(Caller.start(() -> on(threads).onlyWinner(List.of(a, b))), a, b);

        b.fail(failure);

        assertThat(call.thrown()).isSameAs(failure);
        assertThat(failure.getSuppressed()).containsExactly(other);
    }

    /** Nobody can read it any more. */
    @EveryConcurrentThreadKind
    @Rule("V5")
    void aLosersFailureInItsCleanupIsReportedWhenTheWinnerHasAValue(Threads threads) {
        a.whenInterrupted(interrupt -> {
            throw other;
        });
        var call = running(Caller.start(() -> on(threads).onlyWinner(List.of(a, b))), a, b);

        b.succeed(2);

        assertThat(call.returned()).isEqualTo(2);
        Tasks.awaitThat(() -> reports.countOf(other) == 1);
    }

    @EveryConcurrentThreadKind
    @Rule("V4")
    void aTimeoutWithoutAWinnerIsThrown(Threads threads) {
        assertThatThrownBy(() -> on(threads).winner(List.of(a, b), SHORT))
                .isExactlyInstanceOf(TimeoutException.class)
                .hasMessageContaining("run[0]");

        assertThat(List.of(a, b)).noneMatch(Child::isRunning);
    }

    @EveryConcurrentThreadKind
    @Rule("V1")
    void aWinnerInTimeIsTheResult(Threads threads) throws Exception {
        a.succeed(1);

        assertThat(on(threads).winner(List.of(a, b), Duration.ofHours(1))).isEqualTo(1);
    }

    @EveryConcurrentThreadKind
    @Rule("W19")
    void anInterruptWithoutAWinnerLeavesTheTasksAndHandsThemOut(Threads threads) {
        var call = running(Caller.start(() -> on(threads).fastest(List.of(a, b))), a, b);

        call.interrupt();

        assertThat(((InterruptedWaitException) call.thrown()).waited().pending())
                .hasSize(2);
        assertThat(List.of(a, b)).noneMatch(Child::wasInterrupted);
    }

    @EveryThreadKind
    @Rule("V1")
    void theFirstOfManyIsTheResultWhateverRunsIt(Threads threads) throws Exception {
        assertThat(on(threads).fastest(List.of(Child.returning(1)))).isEqualTo(1);
        assertThat(on(threads).winner(List.of(Child.returning(1)))).isEqualTo(1);
    }

    @EveryConcurrentThreadKind
    @Rule("V2")
    @Peer({
        "StructuredTaskScopeTest.testCancelInterruptsThreads2",
        "StructuredTaskScopeTest.testAnySuccessfulOrThrow2",
        "StructuredTaskScopeTest.testAnySuccessfulOrThrow5",
        "RaceTest.testRaceReturnsFirstSuccessfulComputationToComplete"
    })
    void theFirstToSucceedIsTheResult(Threads threads) {
        var call = running(Caller.start(() -> on(threads).fastest(List.of(a, b, c))), a, b, c);
        a.fail(failure);
        a.awaitEnded();
        assertThat(call.awaitParked().hasEnded()).isFalse();

        c.succeed(3);

        assertThat(call.returned()).isEqualTo(3);
        assertThat(b.wasInterrupted()).isTrue();
        assertThat(b.hasEnded()).isTrue();
    }

    @EveryThreadKind
    @Rule("V2")
    @Peer("StructuredTaskScopeTest.testAnySuccessfulOrThrow3")
    void nullIsASuccess(Threads threads) throws Exception {
        assertThat(on(threads).fastest(List.of(Child.returning(null)))).isNull();
    }

    @EveryThreadKind
    @Rule("V3")
    @Peer({"StructuredTaskScopeTest.testAnySuccessfulOrThrow4", "RaceTest.testRaceShouldAddOtherExceptionsAsSuppressed"
    })
    void withoutASuccessAllFailuresAreThrownAsAGroup(Threads threads) {
        var thrown = Tasks.thrownBy(() -> on(threads).fastest(List.of(Child.failing(failure), Child.failing(other))));

        assertThat(thrown)
                .isInstanceOfSatisfying(
                        ExceptionGroup.class,
                        group -> assertThat(group.exceptions()).containsExactlyInAnyOrder(failure, other));
    }

    @EveryThreadKind
    @Rule("V3")
    void withoutASuccessAllFailuresAreThrownAlsoByACallThatCancelsAndDoesNotWait(Threads threads) {
        var thrown = Tasks.thrownBy(
                () -> on(threads).fastestAndCancel(List.of(Child.failing(failure), Child.failing(other))));

        assertThat(thrown)
                .isInstanceOfSatisfying(
                        ExceptionGroup.class,
                        group -> assertThat(group.exceptions()).containsExactlyInAnyOrder(failure, other));
    }

    @EveryConcurrentThreadKind
    @Rule("V4")
    @Peer("StructuredTaskScopeTest.testAnySuccessfulOrThrow6")
    void aTimeoutCarriesTheFailuresSoFar(Threads threads) {
        a.fail(failure);

        var thrown = Tasks.thrownBy(() -> on(threads).fastest(List.of(a, b), Duration.ofMillis(200)));

        assertThat(thrown).isExactlyInstanceOf(TimeoutException.class);
        assertThat(thrown.getSuppressed()).containsExactly(failure);
    }

    @EveryConcurrentThreadKind
    @Rule("W17")
    void losersThatAreOnlyCancelledAreNotWaitedFor(Threads threads) {
        var call = running(Caller.start(() -> on(threads).fastestAndCancel(List.of(a.deaf(), b))), a, b);

        b.succeed(2);

        assertThat(call.returned()).isEqualTo(2);
        assertThat(a.hasEnded()).isFalse();
        a.awaitInterrupted();
    }

    @EveryConcurrentThreadKind
    @Rule("V2")
    @Peer("RaceTest.testRaceRacesSlowerAndFasterComputation")
    void theFasterWinsInTheSecondPlace(Threads threads) {
        var call = running(Caller.start(() -> on(threads).fastest(List.of(a, b))), a, b);

        b.succeed(2);

        assertThat(call.returned()).isEqualTo(2);
        assertThat(a.wasInterrupted()).isTrue();
    }

    @EveryConcurrentThreadKind
    @Rule("V2")
    @Peer("RaceTest.testRaceRacesFasterAndSlowerComputation")
    void theFasterWinsInTheFirstPlace(Threads threads) {
        var call = running(Caller.start(() -> on(threads).fastest(List.of(a, b))), a, b);

        a.succeed(1);

        assertThat(call.returned()).isEqualTo(1);
        assertThat(b.wasInterrupted()).isTrue();
    }
}
