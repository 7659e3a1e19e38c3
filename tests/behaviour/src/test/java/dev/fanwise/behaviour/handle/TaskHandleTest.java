package dev.fanwise.behaviour.handle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Outcome;
import dev.fanwise.behaviour.CPython;
import dev.fanwise.behaviour.Child;
import dev.fanwise.behaviour.DaemonTask;
import dev.fanwise.behaviour.Peer;
import dev.fanwise.behaviour.Rule;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What a handle tells, to how many ever, and that waiting for it does not touch the task. */
class TaskHandleTest extends HandleFixture {

    @Test
    @Rule("S1")
    @CPython({"BaseTaskTests.test_exception_traceback", "BaseTaskTests.test_cancel_traceback_for_future_exception"})
    void aFailureCarriesTheStackOfItsTask() throws Exception {
        var task = DaemonTask.<Integer>start(TaskHandleTest::failHere);

        assertThat(task.await())
                .isInstanceOfSatisfying(
                        Outcome.Failure.class,
                        ended -> assertThat(ended.exception().getStackTrace()[0].getMethodName())
                                .isEqualTo("failHere"));
    }

    private static Integer failHere() throws IOException {
        throw new IOException("here");
    }

    @Test
    @Rule("S3")
    @CPython("BaseTaskTests.test_cancel_traceback_for_future_result")
    void aCancellationCarriesTheStackOfItsTask() throws Exception {
        var task = DaemonTask.start(a::run);
        a.awaitStarted();
        task.cancel();

        assertThatThrownBy(task::get)
                .isInstanceOf(CancellationException.class)
                .cause()
                .isInstanceOfSatisfying(
                        InterruptedException.class,
                        interrupt -> assertThat(interrupt.getStackTrace())
                                .anyMatch(frame -> frame.getClassName().equals(Child.class.getName())));
    }

    @Test
    @Rule({"S1", "S4"})
    @CPython({"BaseTaskTests.test_shield_result", "BaseTaskTests.test_shield_shortcut"})
    @Peer("StructuredTaskScopeTest.testJoinAfterJoin1")
    void s1_waitingGivesTheValue() throws Exception {
        var task = DaemonTask.start(() -> 42);

        assertThat(task.get()).isEqualTo(42);
        assertThat(task.get()).isEqualTo(42);
    }

    @Test
    @Rule("S1")
    @CPython("BaseTaskTests.test_shield_exception")
    @Peer("StructuredTaskScopeTest.testJoinAfterJoin2")
    void s1_waitingGivesTheFailureAsTheVeryObject() throws Exception {
        a.fail(failure);
        var task = DaemonTask.start(a::run);

        assertThat(task.await()).isEqualTo(new Outcome.Failure<>(failure));
        assertThatThrownBy(task::get).cause().isSameAs(failure);
    }

    @Test
    @Rule("S1")
    void aTasksFutureCompletesWithIt() {
        var task = DaemonTask.start(a::run);
        CompletableFuture<Integer> future = task.toCompletableFuture();
        a.awaitStarted().succeed(1);

        assertThat(future.thenCombine(task.toCompletableFuture(), Integer::sum).join())
                .isEqualTo(2);
    }

    @Test
    @Rule("H3")
    void cancellingATasksFutureCancelsTheTask() {
        var task = DaemonTask.start(a::run);
        a.awaitStarted();

        task.toCompletableFuture().cancel(true);

        a.awaitInterrupted();
    }

    @Test
    @Rule("H5")
    @Peer("StructuredTaskScopeTest.testSubtaskToString")
    void aTaskSaysHowItIs() throws Exception {
        var task = DaemonTask.start(a::run);
        a.awaitStarted();
        assertThat(task.toString()).contains("running");
        a.fail(failure);
        task.await();

        assertThat(task.toString()).contains("failed").contains("no price");
    }

    @Test
    @Rule("H5")
    @Peer({"StructuredTaskScopeTest.testSubtaskWhenNotCompleted", "StructuredTaskScopeTest.testSubtaskWhenSuccess"})
    void h5_aTaskThatRunsHasNoOutcomeYet() throws Exception {
        var task = DaemonTask.start(a::run);
        a.awaitStarted();
        assertThatThrownBy(task::outcome).isInstanceOf(IllegalStateException.class);
        a.succeed(1);
        task.await();

        assertThat(task.outcome()).isEqualTo(new Outcome.Success<>(1));
        assertThat(task.toString()).contains("succeeded");
    }

    @Test
    @Rule("H5")
    @Peer("StructuredTaskScopeTest.testSubtaskWhenFailed")
    void h5_aTaskThatHasFailedHasNoValue() throws Exception {
        a.fail(failure);
        var task = DaemonTask.start(a::run);

        assertThat(task.await()).isEqualTo(new Outcome.Failure<>(failure));
        assertThat(task.outcome()).isEqualTo(new Outcome.Failure<>(failure));
    }

    @Test
    @Rule("H5")
    @Peer("StructuredTaskScopeTest.testSubtaskWhenCancelled")
    void h5_aTaskThatWasCancelledSaysSo() throws Exception {
        var task = DaemonTask.start(a::run);
        a.awaitStarted();
        task.cancel();

        assertThat(task.await()).isEqualTo(new Outcome.Cancelled<>());
        assertThat(task.toString()).contains("cancelled");
    }
}
