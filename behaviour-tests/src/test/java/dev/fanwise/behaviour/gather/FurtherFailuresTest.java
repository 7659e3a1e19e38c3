package dev.fanwise.behaviour.gather;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.behaviour.Caller;
import dev.fanwise.behaviour.EveryConcurrentThreadKind;
import dev.fanwise.behaviour.Tasks;
import dev.fanwise.behaviour.Threads;

/** What becomes of failures beside the one that is thrown. */
class FurtherFailuresTest extends GatherFixture {

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
}
