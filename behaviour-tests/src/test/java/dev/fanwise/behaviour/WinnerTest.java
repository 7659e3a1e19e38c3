package dev.fanwise.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.ExceptionGroup;
import dev.fanwise.InterruptedWaitException;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Waits that return the winner's own result, and starts one after the other. */
class WinnerTest {

    private static final Duration SHORT = Duration.ofMillis(40);

    private final IOException failure = new IOException("no mirror");
    private final IllegalStateException other = new IllegalStateException("other");
    private final Child<Integer> a = new Child<>();
    private final Child<Integer> b = new Child<>();
    private final Child<Integer> c = new Child<>();
    private Reports reports;

    @BeforeEach
    void listen() {
        reports = Reports.open();
    }

    @AfterEach
    void endChildren() {
        Stream.of(a, b, c).forEach(child -> child.succeed(0));
        reports.close();
    }

    private static Waits on(Threads threads) {
        return threads.create(WaitsFanOut::new, WaitsFanOut::new);
    }

    private static <R> Caller<R> running(Caller<R> call, Child<?>... children) {
        Arrays.asList(children).forEach(Child::awaitStarted);
        return call.awaitWaiting();
    }

    // the first to complete

    @EveryConcurrentThreadKind
    void theFirstToCompleteIsTheResult(Threads threads) {
        var call = running(Caller.start(() -> on(threads).onlyWinner(List.of(a, b))), a, b);

        b.succeed(2);

        assertThat(call.returned()).isEqualTo(2);
        assertThat(a.wasInterrupted()).isTrue();
        assertThat(a.hasEnded()).isTrue();
    }

    @EveryConcurrentThreadKind
    void theFirstToCompleteThrowsItsOwnFailure(Threads threads) {
        var call = running(Caller.start(() -> on(threads).winner(List.of(a, b))), a, b);

        b.fail(failure);

        assertThat(call.thrown()).isSameAs(failure);
        a.awaitInterrupted();
    }

    @EveryConcurrentThreadKind
    void theFirstToCompleteMayBeCancelled(Threads threads) {
        var call = running(Caller.start(() -> on(threads).winner(List.of(a, b))), a, b);

        b.interruptByOther();

        assertThat(call.thrown()).isInstanceOf(CancellationException.class);
        assertThat(call.wasLeftInterrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
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
    void aTimeoutWithoutAWinnerIsThrown(Threads threads) {
        assertThatThrownBy(() -> on(threads).winner(List.of(a, b), SHORT))
                .isExactlyInstanceOf(TimeoutException.class)
                .hasMessageContaining("run[0]");

        assertThat(List.of(a, b)).noneMatch(Child::isRunning);
    }

    @EveryConcurrentThreadKind
    void aWinnerInTimeIsTheResult(Threads threads) throws Exception {
        a.succeed(1);

        assertThat(on(threads).winner(List.of(a, b), Duration.ofHours(1))).isEqualTo(1);
    }

    @EveryConcurrentThreadKind
    void anInterruptWithoutAWinnerLeavesTheTasksAndHandsThemOut(Threads threads) {
        var call = running(Caller.start(() -> on(threads).fastest(List.of(a, b))), a, b);

        call.interrupt();

        assertThat(((InterruptedWaitException) call.thrown()).waited().pending())
                .hasSize(2);
        assertThat(List.of(a, b)).noneMatch(Child::wasInterrupted);
    }

    @EveryThreadKind
    void theFirstOfManyIsTheResultWhateverRunsIt(Threads threads) throws Exception {
        assertThat(on(threads).fastest(List.of(Child.returning(1)))).isEqualTo(1);
        assertThat(on(threads).winner(List.of(Child.returning(1)))).isEqualTo(1);
    }

    // the first to succeed

    @EveryConcurrentThreadKind
    void theFirstToSucceedIsTheResult(Threads threads) {
        var call = running(Caller.start(() -> on(threads).fastest(List.of(a, b, c))), a, b, c);
        a.fail(failure);
        a.awaitEnded();
        assertThat(call.awaitWaiting().hasEnded()).isFalse();

        c.succeed(3);

        assertThat(call.returned()).isEqualTo(3);
        assertThat(b.wasInterrupted()).isTrue();
        assertThat(b.hasEnded()).isTrue();
    }

    @EveryThreadKind
    void nullIsASuccess(Threads threads) throws Exception {
        assertThat(on(threads).fastest(List.of(Child.returning(null)))).isNull();
    }

    @EveryThreadKind
    void withoutASuccessAllFailuresAreThrownAsAGroup(Threads threads) {
        var thrown = Tasks.thrownBy(() -> on(threads).fastest(List.of(Child.failing(failure), Child.failing(other))));

        assertThat(thrown)
                .isInstanceOfSatisfying(
                        ExceptionGroup.class,
                        group -> assertThat(group.exceptions()).containsExactlyInAnyOrder(failure, other));
    }

    @EveryConcurrentThreadKind
    void aTimeoutCarriesTheFailuresSoFar(Threads threads) {
        a.fail(failure);

        var thrown = Tasks.thrownBy(() -> on(threads).fastest(List.of(a, b), Duration.ofMillis(200)));

        assertThat(thrown).isExactlyInstanceOf(TimeoutException.class);
        assertThat(thrown.getSuppressed()).containsExactly(failure);
    }

    @EveryConcurrentThreadKind
    void losersThatAreOnlyCancelledAreNotWaitedFor(Threads threads) {
        var call = running(Caller.start(() -> on(threads).fastestAndCancel(List.of(a.deaf(), b))), a, b);

        b.succeed(2);

        assertThat(call.returned()).isEqualTo(2);
        assertThat(a.hasEnded()).isFalse();
        a.awaitInterrupted();
    }

    // one after the other

    @EveryConcurrentThreadKind
    @Rule("ST")
    @CPython("StaggeredTests.test_empty")
    void st_noCandidatesAreRefused(Threads threads) {
        assertThatThrownBy(() -> on(threads).hourly(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @EveryConcurrentThreadKind
    @Rule("ST")
    @CPython("StaggeredTests.test_one_successful")
    void st_whenTheFirstSucceedsTheSecondNeverStarts(Threads threads) throws Exception {
        a.succeed(1);

        assertThat(on(threads).hourly(List.of(a, b))).isEqualTo(1);

        assertThat(b.hasStarted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("ST")
    @CPython("StaggeredTests.test_first_error_second_successful")
    void st_whenTheFirstFailsTheSecondStartsAtOnce(Threads threads) throws Exception {
        a.fail(failure);
        b.succeed(2);

        assertThat(on(threads).hourly(List.of(a, b, c))).isEqualTo(2);

        assertThat(c.hasStarted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("ST")
    @CPython("StaggeredTests.test_first_timeout_second_successful")
    void st_whenTheFirstIsSlowTheSecondStartsAfterAWhile(Threads threads) throws Exception {
        b.succeed(2);

        assertThat(on(threads).quickly(List.of(a, b))).isEqualTo(2);

        assertThat(a.isRunning()).isFalse();
        assertThat(a.wasInterrupted()).isTrue();
    }

    @EveryConcurrentThreadKind
    @Rule("ST")
    @CPython("StaggeredTests.test_none_successful")
    void st_whenAllFailAllFailuresAreThrown(Threads threads) {
        a.fail(failure);
        b.fail(other);

        assertThatThrownBy(() -> on(threads).hourly(List.of(a, b)))
                .isInstanceOfSatisfying(
                        ExceptionGroup.class,
                        group -> assertThat(group.exceptions()).containsExactly(failure, other));
    }

    @EveryConcurrentThreadKind
    @Rule("ST")
    @CPython("StaggeredTests.test_multiple_winners")
    void st_ofTwoThatCouldWinOneDoes(Threads threads) throws Exception {
        var call = Caller.start(() -> on(threads).quickly(List.of(a, b)));
        a.awaitStarted();
        b.awaitStarted();
        a.succeed(1);
        b.succeed(2);

        assertThat(call.returned()).isIn(1, 2);
        assertThat(List.of(a, b)).noneMatch(Child::isRunning);
    }

    @EveryConcurrentThreadKind
    @Rule("ST")
    @CPython("StaggeredTests.test_cancelled")
    void st_anInterruptedRaceCancelsWhatRunsAndStartsNoMore(Threads threads) {
        var call = Caller.start(() -> on(threads).hourly(List.of(a.deaf(), b)));
        a.awaitStarted();
        call.awaitWaiting().interrupt();
        a.awaitInterrupted();
        call.interrupt();
        assertThat(call.hasEnded()).isFalse();

        a.succeed(1);

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(b.hasStarted()).isFalse();
    }

    @EveryConcurrentThreadKind
    void aTaskThatWasNotStartedIsNeitherDoneNorPending(Threads threads) throws Exception {
        a.succeed(1);

        var waited = on(threads).hourlyCompleted(List.of(a, b));

        assertThat(waited.done()).extracting(Task::outcome).containsExactly(new Outcome.Success<>(1));
        assertThat(waited.pending()).isEmpty();
        assertThat(b.hasStarted()).isFalse();
    }

    @EveryConcurrentThreadKind
    void aTimeoutEndsTheStarts(Threads threads) throws Exception {
        var waited = on(threads).hourly(List.of(a, b), SHORT);

        assertThat(waited.done()).isEmpty();
        assertThat(waited.pending()).hasSize(1);
        assertThat(b.hasStarted()).isFalse();
    }

    @EveryConcurrentThreadKind
    void staggeredStartsKeepTheBound(Threads threads) {
        var call = Caller.start(() -> on(threads).atMostTwo(List.of(a, b, c)));
        a.awaitStarted();
        b.awaitStarted();
        assertThat(c.hasStarted()).isFalse();
        a.fail(failure);
        c.awaitStarted();

        c.succeed(3);

        assertThat(call.returned()).isEqualTo(3);
        assertThat(b.hasEnded()).isTrue();
    }
}
