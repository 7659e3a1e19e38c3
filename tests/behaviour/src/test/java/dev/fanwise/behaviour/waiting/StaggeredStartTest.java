package dev.fanwise.behaviour.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.ExceptionGroup;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.behaviour.CPython;
import dev.fanwise.behaviour.Child;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import java.util.List;

/** Tasks that start one after the other. */
class StaggeredStartTest extends WaitFixture {

    @EveryConcurrentThreadKind
    @Rule("W1")
    @CPython("StaggeredTests.test_empty")
    void st_noCandidatesAreRefused(Threads threads) {
        assertThatThrownBy(() -> on(threads).hourly(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @EveryConcurrentThreadKind
    @Rule("ST2")
    @CPython("StaggeredTests.test_one_successful")
    void st_whenTheFirstSucceedsTheSecondNeverStarts(Threads threads) throws Exception {
        a.succeed(1);

        assertThat(on(threads).hourly(List.of(a, b))).isEqualTo(1);

        assertThat(b.hasStarted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("ST1")
    @CPython("StaggeredTests.test_first_error_second_successful")
    void st_whenTheFirstFailsTheSecondStartsAtOnce(Threads threads) throws Exception {
        a.fail(failure);
        b.succeed(2);

        assertThat(on(threads).hourly(List.of(a, b, c))).isEqualTo(2);

        assertThat(c.hasStarted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("ST1")
    @CPython("StaggeredTests.test_first_timeout_second_successful")
    void st_whenTheFirstIsSlowTheSecondStartsAfterAWhile(Threads threads) {
        var call = Caller.start(() -> on(threads).quickly(List.of(a, b)));
        a.awaitStarted();

        b.awaitStarted().succeed(2);

        assertThat(call.returned()).isEqualTo(2);
        assertThat(a.wasInterrupted()).isTrue();
        assertThat(a.hasEnded()).isTrue();
    }

    @EveryConcurrentThreadKind
    @Rule("V3")
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
    @Rule("V2")
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
    @Rule("ST4")
    @CPython("StaggeredTests.test_cancelled")
    void st_anInterruptedRaceCancelsWhatRunsAndStartsNoMore(Threads threads) {
        var call = Caller.start(() -> on(threads).hourly(List.of(a.deaf(), b)));
        a.awaitStarted();
        call.awaitParked().interrupt();
        a.awaitInterrupted();
        call.interrupt();
        assertThat(call.hasEnded()).isFalse();

        a.succeed(1);

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(b.hasStarted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("ST2")
    void aTaskThatWasNotStartedIsNeitherDoneNorPending(Threads threads) throws Exception {
        a.succeed(1);

        var waited = on(threads).hourlyCompleted(List.of(a, b));

        assertThat(waited.done()).extracting(Task::outcome).containsExactly(new Outcome.Success<>(1));
        assertThat(waited.pending()).isEmpty();
        assertThat(b.hasStarted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("ST4")
    void aTimeoutEndsTheStarts(Threads threads) throws Exception {
        var waited = on(threads).hourly(List.of(a, b), SHORT);

        assertThat(waited.done()).isEmpty();
        assertThat(waited.pending()).hasSize(1);
        assertThat(b.hasStarted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("ST3")
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
