package dev.fanwise.behaviour.gather;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.behaviour.Peer;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.Tasks;

/** What becomes of failures beside the one that is thrown. */
class FurtherFailuresTest extends GatherFixture {

    @EveryConcurrentThreadKind
    @Rule("G22")
    @Peer("ExceptionTest.testSupervisedInterruptsOtherForksWhenFailureAddSuppressedCustomExceptions")
    void aFailureInTheCleanupOfAJoinedTaskIsSuppressed(Threads threads) {
        b.whenInterrupted(interrupt -> {
            throw second;
        });

        assertThat(firstFails(threads, Children::pairOrJoin).thrown()).isSameAs(failure);

        assertThat(failure.getSuppressed()).containsExactly(second);
    }

    @EveryConcurrentThreadKind
    @Rule("G22")
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
    @Rule("G22")
    @Peer("ExceptionTest.testSupervisedInterruptsOtherForksWhenFailureAddSuppressedInterruptedExceptions")
    void theInterruptionsOfJoinedTasksAreNotSuppressed(Threads threads) {
        assertThat(firstFails(threads, Children::pairOrJoin).thrown())
                .isSameAs(failure)
                .hasNoSuppressedExceptions();
    }

    @EveryConcurrentThreadKind
    @Rule("G22")
    @Peer("ExceptionTest.testSupervisedDoesNotAddOriginalExceptionAsSuppressed")
    void oneExceptionOfTwoTasksIsNotSuppressedUnderItself(Threads threads) {
        b.whenInterrupted(interrupt -> {
            throw failure;
        });

        assertThat(firstFails(threads, Children::pairOrJoin).thrown()).isSameAs(failure);

        assertThat(failure).hasNoSuppressedExceptions();
    }

    @EveryConcurrentThreadKind
    @Rule({"G12", "L1"})
    void aFailureOfALeftTaskIsReportedOnce(Threads threads) {
        assertThat(firstFails(threads, Children::pair).thrown()).isSameAs(failure);

        b.fail(second);

        Tasks.awaitThat(() -> reports.countOf(second) > 0);
        assertThat(reports.countOf(second)).isOne();
        assertThat(reports.countOf(failure)).isZero();
    }

    @EveryConcurrentThreadKind
    @Rule("L2")
    void aSuppressedFailureIsNotReported(Threads threads) {
        b.whenInterrupted(interrupt -> {
            throw second;
        });

        assertThat(firstFails(threads, Children::pairOrJoin).thrown()).isSameAs(failure);

        assertThat(reports.countOf(second)).isZero();
    }

    @EveryConcurrentThreadKind
    @Rule("G23")
    void anErrorWinsOverTheExceptionThatCameFirst(Threads threads) {
        var error = new StackOverflowError();
        b.whenInterrupted(interrupt -> {
            throw error;
        });

        assertThat(firstFails(threads, Children::pairOrJoin).thrown()).isSameAs(error);

        assertThat(error.getSuppressed()).containsExactly(failure);
    }

    @EveryConcurrentThreadKind
    @Rule("G22")
    @Peer("ExceptionTest.testSupervisedAddsExceptionAsSuppressedEvenIfWrapsOriginalException")
    void aWrapperOfTheFailureThrownIsReportedAsItCannotBeSuppressedUnderItsOwnCause(Threads threads) {
        var wrapper = new IllegalStateException("wrapper", failure);
        b.whenInterrupted(interrupt -> {
            throw wrapper;
        });

        assertThat(firstFails(threads, Children::pairOrJoin).thrown()).isSameAs(failure);

        assertThat(failure.getSuppressed()).isEmpty();
        assertThat(reports.countOf(wrapper)).isEqualTo(1);
    }

    @EveryConcurrentThreadKind
    @Rule({"L4", "G12"})
    void l4_theVeryObjectThatWasThrownIsNotReportedForATaskThatWasLeft(Threads threads) {
        assertThat(firstFails(threads, Children::pair).thrown()).isSameAs(failure);

        b.fail(failure);

        b.awaitEnded();
        Tasks.awaitCollection();
        assertThat(reports.countOf(failure)).isZero();
    }
}
