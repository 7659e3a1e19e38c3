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
import dev.fanwise.support.Tasks;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/** A plain task fails, or somebody else cancels it. */
class GatherFailureTest extends GatherFixture {

    @EveryConcurrentThreadKind
    @Rule({"G3", "G4"})
    @CPython("GatherTestsBase.test_one_exception")
    @Peer("StructuredTaskScopeTest.testAllSuccessfulOrThrow3")
    void g3_theFirstFailureIsThrownAtOnceAsTheVeryObject(Threads threads) {
        var call = Caller.start(() -> on(threads).values(List.of(a, b, c, d, e)));
        Stream.of(a, b, c, d, e).forEach(Child::awaitStarted);
        a.succeed(1);
        a.awaitEnded();

        b.fail(failure);

        assertThat(call.thrown()).isSameAs(failure).hasNoSuppressedExceptions();
        c.succeed(3);
        d.interruptByOther();
        e.fail(new IllegalStateException("late"));
        Stream.of(c, d, e).forEach(Child::awaitEnded);
        assertThat(call.thrown()).isSameAs(failure).hasNoSuppressedExceptions();
    }

    @EveryConcurrentThreadKind
    @Rule("G3")
    void g3_aComponentsFailureIsThrownAtOnceAsTheVeryObject(Threads threads) {
        var call = Caller.start(() -> on(threads).pair(a, b));
        a.awaitStarted();

        b.fail(failure);

        assertThat(call.thrown()).isSameAs(failure);
        assertThat(a.hasEnded()).isFalse();
    }

    @EveryThreadKind
    @Rule({"G3", "X1"})
    @Peer({"StructuredTaskScopeTest.testAllSuccessfulOrThrow6", "StructuredTaskScopeTest.awaitAllSuccessfulOrThrow5"})
    void g3_aCheckedFailureIsThrownAsTheVeryObject(Threads threads) {
        var checked = new IOException("no connection");

        assertThatThrownBy(() -> on(threads).pair(Child.returning(1), Child.failing(checked)))
                .isSameAs(checked);
    }

    @EveryThreadKind
    @Rule("G3")
    void g3_anErrorIsThrownAsTheVeryObject(Threads threads) {
        var error = new StackOverflowError();

        assertThatThrownBy(() -> on(threads).pair(Child.returning(1), Child.failing(error)))
                .isSameAs(error);
    }

    @EveryConcurrentThreadKind
    @Rule("G4")
    void g4_siblingsOfAFailureRunOnUntouched(Threads threads) {
        var call = Caller.start(() -> on(threads).values(List.of(a, b)));
        a.awaitStarted();
        b.fail(failure);
        assertThat(call.thrown()).isSameAs(failure);

        assertThat(a.hasEnded()).isFalse();
        a.succeed(1);

        a.awaitEnded();
        assertThat(a.wasInterrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule({"G4", "G12"})
    @CPython("CoroutineGatherTests.test_exception_marking")
    void g4_aFailureAfterTheFirstChangesNothingForTheCaller(Threads threads) {
        var late = new IllegalStateException("late");
        var call = Caller.start(() -> on(threads).values(List.of(a, b)));
        b.awaitStarted();
        a.awaitStarted().fail(failure);
        assertThat(call.thrown()).isSameAs(failure);

        b.fail(late);

        b.awaitEnded();
        Tasks.awaitThat(() -> reports.countOf(late) == 1);
        assertThat(failure).hasNoSuppressedExceptions();
    }

    @EveryConcurrentThreadKind
    @Rule({"G5", "G4"})
    @CPython("FutureGatherTests.test_one_cancellation")
    void g5_aTaskThatSomebodyElseCancelledIsAFailure(Threads threads) {
        var call = Caller.start(() -> on(threads).values(List.of(a, b, c, d, e)));
        Stream.of(a, b, c, d, e).forEach(Child::awaitStarted);
        a.succeed(1);
        a.awaitEnded();

        b.interruptByOther();

        assertThat(call.thrown()).isInstanceOf(CancellationException.class);
        assertThat(call.wasLeftInterrupted()).isFalse();
        assertThat(List.of(c, d, e)).extracting(Child::wasInterrupted).containsOnly(false);
        c.succeed(3);
        d.interruptByOther();
        e.fail(failure);
        Stream.of(c, d, e).forEach(Child::awaitEnded);
    }

    @EveryThreadKind
    @Rule("G5")
    void g5_aTasksOwnCancellationIsAFailure(Threads threads) {
        assertThatThrownBy(() ->
                        on(threads).pair(Child.returning(1), Child.failing(new CancellationException("not today"))))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("G3")
    void g3_aPlainComponentsFailureDoesNotWaitForATolerantOne(Threads threads) {
        var call = Caller.start(() -> on(threads).mixed(a, b));
        b.awaitStarted();

        a.fail(failure);

        assertThat(call.thrown()).isSameAs(failure);
        assertThat(b.hasEnded()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("G5")
    void aTaskThatSomebodyElseInterruptsEndsTheCall(Threads threads) {
        var call = Caller.start(() -> on(threads).pairOrJoin(a, b));
        b.awaitStarted();

        a.interruptByOther();

        assertThat(call.thrown()).isInstanceOf(CancellationException.class);
        assertThat(call.wasLeftInterrupted()).isFalse();
        assertThat(b.hasEnded()).isTrue();
    }

    @EveryThreadKind
    @Rule("G5")
    void aCancellationExceptionOfATaskEndsTheCall(Threads threads) {
        var cancellation = new CancellationException("not today");

        assertThatThrownBy(() -> on(threads).values(List.of(Child.failing(cancellation))))
                .isInstanceOf(CancellationException.class);
    }

    @EveryConcurrentThreadKind
    @Rule("C7")
    void aTaskThatSwallowsItsInterruptHasSucceeded(Threads threads) throws Exception {
        a.whenInterrupted(interrupt -> 7);
        var call = Caller.start(() -> on(threads).pair(a, Child.returning(8)));

        a.interruptByOther();

        assertThat(call.returned()).isEqualTo(new Children.Pair(7, 8));
    }
}
