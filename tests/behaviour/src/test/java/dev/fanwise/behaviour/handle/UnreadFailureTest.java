package dev.fanwise.behaviour.handle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Outcome;
import dev.fanwise.behaviour.CPython;
import dev.fanwise.behaviour.Child;
import dev.fanwise.behaviour.DaemonTask;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.Tasks;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Failures that nobody has read are reported once. */
class UnreadFailureTest extends HandleFixture {

    @Test
    @Rule({"S2", "S5"})
    @CPython("BaseTaskTests.test_shield_cancel_outer_result")
    void s5_aValueThatNobodyWaitsForIsNotReported() throws Exception {
        var task = DaemonTask.start(a::run);
        var waiter = Caller.start(task::get);
        waiter.awaitParked().interrupt();
        waiter.thrown();

        a.awaitStarted().succeed(1);

        assertThat(task.await()).isEqualTo(new Outcome.Success<>(1));
        Tasks.awaitCollection();
        assertThat(reports.messages()).noneMatch(message -> message.startsWith(task.name()));
    }

    private void drop(Child<Integer> child) {
        var task = DaemonTask.start(child::run);
        child.awaitStarted();
        assertThat(task.isDone()).isFalse();
    }

    @Test
    @Rule({"L1", "L9"})
    @CPython({
        "BaseFutureTests.test_tb_logger_exception_unretrieved",
        "BaseEventLoopTests.test_default_exc_handler_coro",
        "BaseTaskTests.test_shield_cancel_outer_exception",
        "BaseTaskTests.test_shield_duplicate_log_once"
    })
    void l1_aFailureOfADroppedTaskIsReportedOnce() {
        drop(a);
        a.fail(failure);
        a.awaitEnded();

        reports.awaitReportOf(failure);

        Tasks.awaitCollection();
        assertThat(reports.countOf(failure)).isOne();
    }

    @Test
    @Rule("L1")
    @CPython({
        "BaseFutureTests.test_tb_logger_abandoned",
        "BaseFutureTests.test_tb_logger_result_unretrieved",
        "BaseFutureTests.test_tb_logger_result_retrieved"
    })
    void l1_valuesAndUnfinishedTasksAreNotReported() throws Exception {
        drop(a);
        drop(b);
        b.succeed(1);
        var read = DaemonTask.start(() -> 2);
        assertThat(read.get()).isEqualTo(2);
        b.awaitEnded();

        Tasks.awaitCollection();

        // Groups that other tests have dropped may be reported now.
        assertThat(reports.messages()).noneMatch(message -> message.startsWith(read.name()));
    }

    @Test
    @Rule({"L1", "L2"})
    @CPython("BaseFutureTests.test_tb_logger_exception_retrieved")
    void l2_anOutcomeThatWasReadIsNotReported() throws Exception {
        a.fail(failure);
        assertThat(DaemonTask.start(a::run).await()).isEqualTo(new Outcome.Failure<>(failure));

        Tasks.awaitCollection();

        assertThat(reports.countOf(failure)).isZero();
    }

    @Test
    @Rule({"L1", "L2"})
    @CPython("BaseFutureTests.test_tb_logger_exception_result_retrieved")
    void l2_aFailureThatWasThrownIsNotReported() {
        a.fail(failure);
        assertThatThrownBy(() -> DaemonTask.start(a::run).get()).hasCause(failure);

        Tasks.awaitCollection();

        assertThat(reports.countOf(failure)).isZero();
    }

    @Test
    @Rule("L1")
    void l1_aFailureIsNotReportedWhileItsHandleIsHeld() throws Exception {
        a.fail(failure);
        var task = DaemonTask.start(a::run);
        Tasks.awaitThat(task::isDone);

        Tasks.awaitCollection();

        assertThat(reports.countOf(failure)).isZero();
        assertThat(task.outcome()).isEqualTo(new Outcome.Failure<>(failure));
    }

    @EveryConcurrentThreadKind
    @Rule("G13")
    void g13_aFailedGroupThatNobodyReadsIsReported(Threads threads) {
        startAndDrop(threads);
        a.awaitStarted().fail(failure);

        reports.awaitReportOf(failure);
        assertThat(reports.countOf(failure)).isOne();
    }

    /** While the group waits for the others, the caller gives it up: the failure was there before that. */
    @EveryConcurrentThreadKind
    @Rule({"L1", "H2"})
    void l1_theFailureOfAGroupThatIsCancelledWhileItJoinsIsReported(Threads threads) {
        b.deaf();
        joinCancelAndDrop(threads);
        b.succeed(2);

        reports.awaitReportOf(failure);
        assertThat(reports.countOf(failure)).isOne();
    }

    private void joinCancelAndDrop(Threads threads) {
        var group = on(threads).joined(List.of(a, b));
        b.awaitStarted();
        a.awaitStarted().fail(failure);
        b.awaitInterrupted();
        assertThat(group.cancel()).isTrue();
    }

    private void startAndDrop(Threads threads) {
        assertThat(on(threads).forEach(List.of(a)).isDone()).isFalse();
    }

    @Test
    @Rule({"L6", "C4"})
    @CPython({
        "BaseTaskTests.test_tb_logger_not_called_after_cancel",
        "BaseFutureTests.test_tb_logger_not_called_after_cancel"
    })
    void l6_cancellingATaskThatHasFailedDoesNotSilenceIt() {
        failCancelAndDrop();

        reports.awaitReportOf(failure);

        assertThat(reports.countOf(failure)).isOne();
    }

    private void failCancelAndDrop() {
        a.fail(failure);
        var task = DaemonTask.start(a::run);
        Tasks.awaitThat(task::isDone);
        assertThat(task.cancel()).isFalse();
    }
}
