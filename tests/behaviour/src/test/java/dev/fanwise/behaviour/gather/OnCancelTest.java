package dev.fanwise.behaviour.gather;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.behaviour.Child;
import dev.fanwise.behaviour.Peer;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import java.util.List;
import java.util.concurrent.CancellationException;

/** What becomes of the tasks when the caller is interrupted, and how it is told. */
class OnCancelTest extends GatherFixture {

    @EveryConcurrentThreadKind
    @Rule("G21")
    void onCancelLeaveLetsSlotsRun(Threads threads) {
        assertThat(interrupted(threads, Children::pairLeft).thrown()).isInstanceOf(InterruptedException.class);

        assertLeftAlone(a);
        assertLeftAlone(b);
    }

    @EveryConcurrentThreadKind
    @Rule("G21")
    void onCancelLeaveLetsElementsRun(Threads threads) {
        assertThat(interrupted(threads, (children, one, two) -> children.valuesLeft(List.of(one, two)))
                        .thrown())
                .isInstanceOf(InterruptedException.class);

        assertLeftAlone(a);
        assertLeftAlone(b);
    }

    @EveryConcurrentThreadKind
    @Rule("G21")
    void onCancelCancelInterruptsSlotsAndDoesNotWait(Threads threads) {
        b.deaf();

        assertThat(interrupted(threads, Children::pairCancelled).thrown()).isInstanceOf(InterruptedException.class);

        assertThat(b.hasEnded()).isFalse();
        a.awaitInterrupted();
        b.awaitInterrupted();
    }

    @EveryConcurrentThreadKind
    @Rule("G21")
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
    @Rule("G8")
    void onCancelJoinsByDefault(Threads threads) {
        var call = interrupted(threads, Children::pair);

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(List.of(a, b)).allMatch(Child::hasEnded);
        assertThat(call.wasLeftInterrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule({"C6", "I3"})
    void aSecondInterruptWhileJoiningIsNotLost(Threads threads) {
        b.deaf();
        var call = interrupted(threads, Children::pair);
        b.awaitInterrupted();
        call.awaitParked().interrupt();

        b.succeed(2);

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(call.wasLeftInterrupted()).isTrue();
    }

    @EveryConcurrentThreadKind
    @Rule("I2")
    void anUndeclaredInterruptIsACancellationWithTheStatusSetAgain(Threads threads) {
        var call = interrupted(threads, Children::undeclared);

        assertThat(call.thrown())
                .isInstanceOf(CancellationException.class)
                .hasCauseInstanceOf(InterruptedException.class);
        assertThat(call.wasLeftInterrupted()).isTrue();
        assertThat(List.of(a, b)).allMatch(Child::hasEnded);
    }

    @EveryConcurrentThreadKind
    @Rule("I2")
    void anUndeclaredInterruptOverElementsIsACancellationWithTheStatusSetAgain(Threads threads) {
        var call = interrupted(threads, (children, one, two) -> children.undeclaredValues(List.of(one, two)));

        assertThat(call.thrown()).isInstanceOf(CancellationException.class);
        assertThat(call.wasLeftInterrupted()).isTrue();
    }

    @EveryConcurrentThreadKind
    @Rule("I2")
    void anUndeclaredInterruptCarriesTheFailures(Threads threads) {
        a.whenInterrupted(interrupt -> {
            throw failure;
        });

        var call = interrupted(threads, Children::undeclared);

        assertThat(call.thrown().getSuppressed()).containsExactly(failure);
    }

    @EveryConcurrentThreadKind
    @Rule("I4")
    @Peer("StructuredTaskScopeTest.testInterruptJoin1")
    void anInterruptFromBeforeTheCallCounts(Threads threads) {
        var call = Caller.start(() -> {
            Thread.currentThread().interrupt();
            return on(threads).pair(a, b);
        });

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(call.wasLeftInterrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("G8")
    void anInterruptNamesTheMethod(Threads threads) {
        assertThat(interrupted(threads, Children::pair).thrown()).hasMessageContaining("Children.pair");
    }
}
