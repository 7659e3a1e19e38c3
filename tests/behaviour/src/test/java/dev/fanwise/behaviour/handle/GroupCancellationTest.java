package dev.fanwise.behaviour.handle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Outcome;
import dev.fanwise.behaviour.CPython;
import dev.fanwise.behaviour.Child;
import dev.fanwise.behaviour.Peer;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Cancelling a group by its handle. */
class GroupCancellationTest extends HandleFixture {

    @EveryConcurrentThreadKind
    @Rule({"G7", "H2"})
    void g7_cancellingTheHandleCancelsTheGroupAndWaitsForIt(Threads threads) throws Exception {
        var values = on(threads).values(List.of(a, b.deaf()));
        a.awaitStarted();
        b.awaitStarted();

        assertThat(values.cancel()).isTrue();

        a.awaitEnded();
        b.awaitInterrupted();
        assertThat(values.isDone()).isFalse();
        b.succeed(2);
        assertThat(values.await()).isEqualTo(new Outcome.Cancelled<>());
        assertThatThrownBy(values::get).isInstanceOf(CancellationException.class);
    }

    @EveryConcurrentThreadKind
    @Rule({"G7", "H3"})
    void g7_cancellingTheFutureCancelsTheGroup(Threads threads) {
        var values = on(threads).futureValues(List.of(a, b));
        a.awaitStarted();
        b.awaitStarted();

        values.cancel(true);

        a.awaitInterrupted();
        b.awaitInterrupted();
        assertThat(values).isCancelled();
    }

    @EveryConcurrentThreadKind
    @Rule({"G7", "H3"})
    void g7_aFuturesTimeoutCancelsTheGroup(Threads threads) {
        var values = on(threads).futureValues(List.of(a)).orTimeout(100, TimeUnit.MILLISECONDS);
        a.awaitStarted();

        assertThatThrownBy(values::join).cause().isInstanceOf(TimeoutException.class);

        a.awaitInterrupted();
    }

    @EveryConcurrentThreadKind
    @Rule("G17")
    void g17_cancellingAGroupThatHasEndedDoesNothing(Threads threads) throws Exception {
        var pair = on(threads).pair(a, b);
        b.awaitStarted();
        a.fail(failure);
        pair.await();

        assertThat(pair.cancel()).isFalse();

        b.succeed(2);
        b.awaitEnded();
        assertThat(b.wasInterrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule({"S6", "S2"})
    @CPython("BaseTaskTests.test_gather_shield")
    void s6_aGroupThatLeavesItsTasksIsCancelledAndTheyAreNot(Threads threads) throws Exception {
        var values = on(threads).shielded(List.of(a, b));
        a.awaitStarted();
        b.awaitStarted();

        values.cancel();

        assertThat(values.await()).isEqualTo(new Outcome.Cancelled<>());
        assertThat(List.of(a, b)).allMatch(Child::isRunning).noneMatch(Child::wasInterrupted);
    }

    @EveryConcurrentThreadKind
    @Rule({"S2", "S6"})
    @CPython({
        "BaseTaskTests.test_shield_gather",
        "BaseTaskTests.test_shield_effect",
        "BaseTaskTests.test_shield_cancel_outer"
    })
    @Peer({"StructuredTaskScopeTest.testJoinAfterJoinInterrupted", "StructuredTaskScopeTest.testJoinConfined"})
    void s2_aWaiterThatGivesUpDoesNotTouchTheGroup(Threads threads) throws Exception {
        var values = on(threads).values(List.of(a, b));
        a.awaitStarted();
        b.awaitStarted();
        var waiter = Caller.start(values::get);
        waiter.awaitParked().interrupt();
        assertThat(waiter.thrown()).isInstanceOf(InterruptedException.class);
        a.succeed(1);

        b.succeed(2);

        assertThat(values.get()).containsExactly(1, 2);
    }
}
