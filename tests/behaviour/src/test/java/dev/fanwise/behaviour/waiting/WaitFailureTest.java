package dev.fanwise.behaviour.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.behaviour.CPython;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.EveryConcurrentThreadKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A wait throws no failure of its tasks, and reads none. */
class WaitFailureTest extends WaitFixture {

    @EveryConcurrentThreadKind
    @Rule("W7")
    @CPython("BaseTaskTests.test_wait_with_exception")
    void w7_noFailureIsThrown(Threads threads) throws Exception {
        a.succeed(1);
        b.fail(failure);

        var waited = on(threads).all(List.of(a, b));

        assertThat(waited.done())
                .extracting(Task::outcome)
                .containsExactly(new Outcome.Success<>(1), new Outcome.Failure<>(failure));
        assertThat(waited.pending()).isEmpty();
        assertThat(on(threads).allOf(waited.done())).isEqualTo(waited);
    }

    @ParameterizedTest
    @EnumSource
    @Rule("W7")
    void w7_notEvenAnErrorIsThrown(Event event) throws Exception {
        var error = new StackOverflowError();
        a.fail(error);

        var waited = event.wait(waits, List.of(a));

        assertThat(waited.done()).extracting(Task::outcome).containsExactly(new Outcome.Failure<>(error));
    }

    @EveryConcurrentThreadKind
    @Rule({"L3", "A4"})
    void l3_waitDoesNotReadFailures(Threads threads) throws Exception {
        b.fail(failure);
        var waits = threads.create(WaitsFanOut::new, WaitsFanOut::new);
        assertThat(waits.all(List.of(b)).done()).hasSize(1);

        reports.awaitReportOf(failure);
        assertThat(reports.countOf(failure)).isOne();
    }

    @EveryConcurrentThreadKind
    @Rule("L5")
    void l5_theFailureThatEndedTheWaitIsUnreadToo(Threads threads) throws Exception {
        b.fail(failure);
        assertThat(on(threads).firstException(List.of(a, b)).done()).isNotEmpty();

        reports.awaitReportOf(failure);

        assertThat(reports.countOf(failure)).isOne();
    }
}
