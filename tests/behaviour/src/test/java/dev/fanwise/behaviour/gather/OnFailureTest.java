package dev.fanwise.behaviour.gather;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.behaviour.Peer;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.EveryConcurrentThreadKind;
import java.util.List;

/** What becomes of the others when a task fails. */
class OnFailureTest extends GatherFixture {

    @EveryConcurrentThreadKind
    @Rule("G4")
    void onFailureLeaveLetsSlotsRun(Threads threads) {
        assertThat(firstFails(threads, Children::pair).thrown()).isSameAs(failure);

        assertLeftAlone(b);
    }

    @EveryConcurrentThreadKind
    @Rule("G4")
    void onFailureLeaveLetsElementsRun(Threads threads) {
        assertThat(firstFails(threads, (children, one, two) -> children.values(List.of(one, two)))
                        .thrown())
                .isSameAs(failure);

        assertLeftAlone(b);
    }

    @EveryConcurrentThreadKind
    @Rule("G20")
    void onFailureCancelInterruptsSlotsAndDoesNotWait(Threads threads) {
        b.deaf();

        assertThat(firstFails(threads, Children::pairOrCancel).thrown()).isSameAs(failure);

        assertThat(b.hasEnded()).isFalse();
        b.awaitInterrupted();
    }

    @EveryConcurrentThreadKind
    @Rule("G20")
    void onFailureCancelInterruptsElementsAndDoesNotWait(Threads threads) {
        b.deaf();

        assertThat(firstFails(threads, (children, one, two) -> children.valuesOrCancel(List.of(one, two)))
                        .thrown())
                .isSameAs(failure);

        assertThat(b.hasEnded()).isFalse();
        b.awaitInterrupted();
    }

    @EveryConcurrentThreadKind
    @Rule("G20")
    void onFailureJoinInterruptsSlotsAndWaits(Threads threads) {
        assertThat(firstFails(threads, Children::pairOrJoin).thrown()).isSameAs(failure);

        assertThat(b.wasInterrupted()).isTrue();
        assertThat(b.hasEnded()).isTrue();
    }

    @EveryConcurrentThreadKind
    @Rule("G20")
    @Peer("ParTest.testParInterruptsOtherComputationsIfOneFails")
    void onFailureJoinInterruptsElementsAndWaits(Threads threads) {
        assertThat(firstFails(threads, (children, one, two) -> children.valuesOrJoin(List.of(one, two)))
                        .thrown())
                .isSameAs(failure);

        assertThat(b.wasInterrupted()).isTrue();
        assertThat(b.hasEnded()).isTrue();
    }

    @EveryConcurrentThreadKind
    @Rule("G20")
    void onFailureJoinWaitsForTasksThatAreDeaf(Threads threads) {
        b.deaf();
        var call = firstFails(threads, Children::pairOrJoin);
        b.awaitInterrupted();
        assertThat(call.awaitParked().hasEnded()).isFalse();

        b.succeed(2);

        assertThat(call.thrown()).isSameAs(failure).hasNoSuppressedExceptions();
    }

    @EveryConcurrentThreadKind
    @Rule({"I3", "G11"})
    @Peer("StructuredTaskScopeTest.testInterruptClose2")
    void onFailureJoinIsNotCutShortByAnInterrupt(Threads threads) {
        b.deaf();
        var call = firstFails(threads, Children::pairOrJoin);
        b.awaitInterrupted();
        call.awaitParked().interrupt();
        assertThat(call.awaitParked().hasEnded()).isFalse();

        b.succeed(2);

        assertThat(call.thrown()).isSameAs(failure);
        assertThat(call.wasLeftInterrupted()).isTrue();
    }
}
