package dev.fanwise.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** onFailure and onCancel with all their values, and what becomes of further failures. */
class GatherPolicyTest {

    /** A fan-out method of two tasks, over slots or over each. */
    interface Both {
        Object call(Children children, Child<Integer> one, Child<Integer> two) throws IOException, InterruptedException;
    }

    private final IOException failure = new IOException("no price");
    private final IllegalStateException second = new IllegalStateException("second");
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
        a.succeed(0);
        b.succeed(0);
        c.succeed(0);
        reports.close();
    }

    private static Children on(Threads threads) {
        return threads.create(ChildrenFanOut::new, ChildrenFanOut::new);
    }

    /** The call when both tasks run and the first has failed. */
    private Caller<Object> firstFails(Threads threads, Both method) {
        var call = Caller.start(() -> method.call(on(threads), a, b));
        a.awaitStarted();
        b.awaitStarted();
        a.fail(failure);
        return call;
    }

    /** The call when both tasks run and the caller was interrupted. */
    private Caller<Object> interrupted(Threads threads, Both method) {
        var call = Caller.start(() -> method.call(on(threads), a, b));
        a.awaitStarted();
        b.awaitStarted();
        call.awaitWaiting().interrupt();
        return call;
    }

    private void assertLeftAlone(Child<Integer> child) {
        assertThat(child.hasEnded()).isFalse();
        child.succeed(1);
        child.awaitEnded();
        assertThat(child.wasInterrupted()).isFalse();
    }

    // onFailure

    @EveryConcurrentThreadKind
    void onFailureLeaveLetsSlotsRun(Threads threads) {
        assertThat(firstFails(threads, Children::pair).thrown()).isSameAs(failure);

        assertLeftAlone(b);
    }

    @EveryConcurrentThreadKind
    void onFailureLeaveLetsElementsRun(Threads threads) {
        assertThat(firstFails(threads, (children, one, two) -> children.values(List.of(one, two)))
                        .thrown())
                .isSameAs(failure);

        assertLeftAlone(b);
    }

    @EveryConcurrentThreadKind
    void onFailureCancelInterruptsSlotsAndDoesNotWait(Threads threads) {
        b.deaf();

        assertThat(firstFails(threads, Children::pairOrCancel).thrown()).isSameAs(failure);

        assertThat(b.hasEnded()).isFalse();
        b.awaitInterrupted();
    }

    @EveryConcurrentThreadKind
    void onFailureCancelInterruptsElementsAndDoesNotWait(Threads threads) {
        b.deaf();

        assertThat(firstFails(threads, (children, one, two) -> children.valuesOrCancel(List.of(one, two)))
                        .thrown())
                .isSameAs(failure);

        assertThat(b.hasEnded()).isFalse();
        b.awaitInterrupted();
    }

    @EveryConcurrentThreadKind
    void onFailureJoinInterruptsSlotsAndWaits(Threads threads) {
        assertThat(firstFails(threads, Children::pairOrJoin).thrown()).isSameAs(failure);

        assertThat(b.wasInterrupted()).isTrue();
        assertThat(b.hasEnded()).isTrue();
    }

    @EveryConcurrentThreadKind
    void onFailureJoinInterruptsElementsAndWaits(Threads threads) {
        assertThat(firstFails(threads, (children, one, two) -> children.valuesOrJoin(List.of(one, two)))
                        .thrown())
                .isSameAs(failure);

        assertThat(b.wasInterrupted()).isTrue();
        assertThat(b.hasEnded()).isTrue();
    }

    @EveryConcurrentThreadKind
    void onFailureJoinWaitsForTasksThatAreDeaf(Threads threads) {
        b.deaf();
        var call = firstFails(threads, Children::pairOrJoin);
        b.awaitInterrupted();
        assertThat(call.awaitWaiting().hasEnded()).isFalse();

        b.succeed(2);

        assertThat(call.thrown()).isSameAs(failure).hasNoSuppressedExceptions();
    }

    @EveryConcurrentThreadKind
    void onFailureJoinIsNotCutShortByAnInterrupt(Threads threads) {
        b.deaf();
        var call = firstFails(threads, Children::pairOrJoin);
        b.awaitInterrupted();
        call.awaitWaiting().interrupt();
        assertThat(call.awaitWaiting().hasEnded()).isFalse();

        b.succeed(2);

        assertThat(call.thrown()).isSameAs(failure);
        assertThat(call.wasLeftInterrupted()).isTrue();
    }

    // onCancel

    @EveryConcurrentThreadKind
    void onCancelLeaveLetsSlotsRun(Threads threads) {
        assertThat(interrupted(threads, Children::pairLeft).thrown()).isInstanceOf(InterruptedException.class);

        assertLeftAlone(a);
        assertLeftAlone(b);
    }

    @EveryConcurrentThreadKind
    void onCancelLeaveLetsElementsRun(Threads threads) {
        assertThat(interrupted(threads, (children, one, two) -> children.valuesLeft(List.of(one, two)))
                        .thrown())
                .isInstanceOf(InterruptedException.class);

        assertLeftAlone(a);
        assertLeftAlone(b);
    }

    @EveryConcurrentThreadKind
    void onCancelCancelInterruptsSlotsAndDoesNotWait(Threads threads) {
        b.deaf();

        assertThat(interrupted(threads, Children::pairCancelled).thrown()).isInstanceOf(InterruptedException.class);

        assertThat(b.hasEnded()).isFalse();
        a.awaitInterrupted();
        b.awaitInterrupted();
    }

    @EveryConcurrentThreadKind
    void onCancelCancelInterruptsElementsAndDoesNotWait(Threads threads) {
        b.deaf();

        assertThat(interrupted(threads, (children, one, two) -> children.valuesCancelled(List.of(one, two)))
                        .thrown())
                .isInstanceOf(InterruptedException.class);

        assertThat(b.hasEnded()).isFalse();
        a.awaitInterrupted();
        b.awaitInterrupted();
    }

    @EveryConcurrentThreadKind
    void onCancelJoinsByDefault(Threads threads) {
        var call = interrupted(threads, Children::pair);

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(List.of(a, b)).allMatch(Child::hasEnded);
        assertThat(call.wasLeftInterrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
    void aSecondInterruptWhileJoiningIsNotLost(Threads threads) {
        b.deaf();
        var call = interrupted(threads, Children::pair);
        b.awaitInterrupted();
        call.awaitWaiting().interrupt();

        b.succeed(2);

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(call.wasLeftInterrupted()).isTrue();
    }

    // interrupts of a method that does not declare InterruptedException

    @EveryConcurrentThreadKind
    void anUndeclaredInterruptIsACancellationWithTheStatusSetAgain(Threads threads) {
        var call = interrupted(threads, Children::undeclared);

        assertThat(call.thrown())
                .isInstanceOf(CancellationException.class)
                .hasCauseInstanceOf(InterruptedException.class);
        assertThat(call.wasLeftInterrupted()).isTrue();
        assertThat(List.of(a, b)).allMatch(Child::hasEnded);
    }

    @EveryConcurrentThreadKind
    void anUndeclaredInterruptOverElementsIsACancellationWithTheStatusSetAgain(Threads threads) {
        var call = interrupted(threads, (children, one, two) -> children.undeclaredValues(List.of(one, two)));

        assertThat(call.thrown()).isInstanceOf(CancellationException.class);
        assertThat(call.wasLeftInterrupted()).isTrue();
    }

    @EveryConcurrentThreadKind
    void anUndeclaredInterruptCarriesTheFailures(Threads threads) {
        a.whenInterrupted(interrupt -> {
            throw failure;
        });

        var call = interrupted(threads, Children::undeclared);

        assertThat(call.thrown().getSuppressed()).containsExactly(failure);
    }

    @EveryConcurrentThreadKind
    void anInterruptFromBeforeTheCallCounts(Threads threads) {
        var call = Caller.start(() -> {
            Thread.currentThread().interrupt();
            return on(threads).pair(a, b);
        });

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(call.wasLeftInterrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
    void anInterruptNamesTheMethod(Threads threads) {
        assertThat(interrupted(threads, Children::pair).thrown()).hasMessageContaining("Children.pair");
    }

    // further failures

    @EveryConcurrentThreadKind
    void aFailureInTheCleanupOfAJoinedTaskIsSuppressed(Threads threads) {
        b.whenInterrupted(interrupt -> {
            throw second;
        });

        assertThat(firstFails(threads, Children::pairOrJoin).thrown()).isSameAs(failure);

        assertThat(failure.getSuppressed()).containsExactly(second);
    }

    @EveryConcurrentThreadKind
    void suppressedFailuresComeInTheOrderOfTheTasks(Threads threads) {
        var third = new IllegalStateException("third");
        b.whenInterrupted(interrupt -> {
            throw second;
        });
        c.whenInterrupted(interrupt -> {
            throw third;
        });
        var call = Caller.start(() -> on(threads).tripleOrJoin(b, a, c));
        a.awaitStarted();
        b.awaitStarted();
        c.awaitStarted();

        a.fail(failure);

        assertThat(call.thrown()).isSameAs(failure);
        assertThat(failure.getSuppressed()).containsExactly(second, third);
    }

    @EveryConcurrentThreadKind
    void theInterruptionsOfJoinedTasksAreNotSuppressed(Threads threads) {
        assertThat(firstFails(threads, Children::pairOrJoin).thrown())
                .isSameAs(failure)
                .hasNoSuppressedExceptions();
    }

    @EveryConcurrentThreadKind
    void oneExceptionOfTwoTasksIsNotSuppressedUnderItself(Threads threads) {
        b.whenInterrupted(interrupt -> {
            throw failure;
        });

        assertThat(firstFails(threads, Children::pairOrJoin).thrown()).isSameAs(failure);

        assertThat(failure).hasNoSuppressedExceptions();
    }

    @EveryConcurrentThreadKind
    void aFailureOfALeftTaskIsReportedOnce(Threads threads) {
        assertThat(firstFails(threads, Children::pair).thrown()).isSameAs(failure);

        b.fail(second);

        Tasks.awaitThat(() -> reports.countOf(second) > 0);
        assertThat(reports.countOf(second)).isOne();
        assertThat(reports.countOf(failure)).isZero();
    }

    @EveryConcurrentThreadKind
    void aSuppressedFailureIsNotReported(Threads threads) {
        b.whenInterrupted(interrupt -> {
            throw second;
        });

        assertThat(firstFails(threads, Children::pairOrJoin).thrown()).isSameAs(failure);

        assertThat(reports.countOf(second)).isZero();
    }

    @EveryConcurrentThreadKind
    void anErrorWinsOverTheExceptionThatCameFirst(Threads threads) {
        var error = new StackOverflowError();
        b.whenInterrupted(interrupt -> {
            throw error;
        });

        assertThat(firstFails(threads, Children::pairOrJoin).thrown()).isSameAs(error);

        assertThat(error.getSuppressed()).containsExactly(failure);
    }

    // tasks that somebody else cancels

    @EveryConcurrentThreadKind
    void aTaskThatSomebodyElseInterruptsEndsTheCall(Threads threads) {
        var call = Caller.start(() -> on(threads).pairOrJoin(a, b));
        b.awaitStarted();

        a.interruptByOther();

        assertThat(call.thrown()).isInstanceOf(CancellationException.class);
        assertThat(call.wasLeftInterrupted()).isFalse();
        assertThat(b.hasEnded()).isTrue();
    }

    @EveryThreadKind
    void aCancellationExceptionOfATaskEndsTheCall(Threads threads) {
        var cancellation = new CancellationException("not today");

        assertThatThrownBy(() -> on(threads).values(List.of(Child.failing(cancellation))))
                .isInstanceOf(CancellationException.class);
    }

    @EveryConcurrentThreadKind
    void aTaskThatSwallowsItsInterruptHasSucceeded(Threads threads) throws Exception {
        a.whenInterrupted(interrupt -> 7);
        var call = Caller.start(() -> on(threads).pair(a, Child.returning(8)));

        a.interruptByOther();

        assertThat(call.returned()).isEqualTo(new Children.Pair(7, 8));
    }
}
