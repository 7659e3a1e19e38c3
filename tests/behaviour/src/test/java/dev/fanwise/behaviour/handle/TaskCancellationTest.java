package dev.fanwise.behaviour.handle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.behaviour.CPython;
import dev.fanwise.behaviour.DaemonTask;
import dev.fanwise.behaviour.Peer;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.support.Caller;
import dev.fanwise.support.Tasks;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** Asking a task to stop. */
class TaskCancellationTest extends HandleFixture {

    @Test
    @Rule({"C3", "C4"})
    @CPython({"BaseTaskTests.test_cancel", "BaseTaskTests.test_cancel_yield"})
    void c3_aTaskThatEndsByItsInterruptIsCancelled() throws Exception {
        var task = DaemonTask.start(a::run);
        a.awaitStarted();

        assertThat(task.cancel()).isTrue();

        assertThat(task.await()).isEqualTo(new Outcome.Cancelled<>());
        assertThat(task.cancel()).isFalse();
    }

    @Test
    @Rule("C1")
    @CPython("BaseTaskTests.test_cancel_task_catching")
    void c1_aTaskThatCatchesTheRequestAndReturnsHasSucceeded() throws Exception {
        var task = DaemonTask.start(a.whenInterrupted(interrupt -> 42)::run);
        a.awaitStarted();

        task.cancel();

        assertThat(task.await()).isEqualTo(new Outcome.Success<>(42));
    }

    @Test
    @Rule("C1")
    @CPython({"BaseTaskTests.test_cancel_task_ignoring", "BaseTaskTests.test_yield_future_passes_cancel"})
    void c1_aTaskMayWaitForSomethingElseAfterTheRequest() throws Exception {
        var inner = DaemonTask.start(b::run);
        var task = DaemonTask.start(a.whenInterrupted(interrupt -> {
            try {
                return inner.get();
            } catch (ExecutionException impossible) {
                throw new AssertionError(impossible);
            }
        })::run);
        a.awaitStarted();
        task.cancel();
        a.awaitInterrupted();
        assertThat(task.isDone()).isFalse();

        b.awaitStarted().succeed(5);

        assertThat(task.await()).isEqualTo(new Outcome.Success<>(5));
        assertThat(b.wasInterrupted()).isFalse();
    }

    @Test
    @Rule({"C2", "C6"})
    @CPython({"BaseTaskTests.test_cancelling", "BaseTaskTests.test_uncancel_basic"})
    void c2_everyRequestIsDelivered() throws Exception {
        var first = new CountDownLatch(1);
        var task = DaemonTask.start(() -> {
            try {
                return Tasks.<String>waitForInterrupt();
            } catch (InterruptedException interrupt) {
                first.countDown();
            }
            return Tasks.<String>waitForInterrupt();
        });
        assertThat(task.cancel()).isTrue();
        // A task that has not begun to run never will.
        if (!task.isDone()) {
            Tasks.awaitThat(() -> first.getCount() == 0 || task.isDone());
            task.cancel();
        }

        assertThat(task.await()).isEqualTo(new Outcome.Cancelled<>());
    }

    @Test
    @Rule("C5")
    @CPython("BaseTaskTests.test_cancel_with_message_before_starting_task")
    @Peer({"ScopeTest.testForkCancelBehavior", "StructuredTaskScopeTest.testSubtaskWhenCancelled"})
    void c5_aTaskCancelledBeforeItsStartNeverRuns() throws Exception {
        var queue = new ArrayDeque<Runnable>();
        var task = Task.<Integer>start(queue::add, a::run);

        assertThat(task.cancel()).isTrue();
        queue.remove().run();

        assertThat(task.await()).isEqualTo(new Outcome.Cancelled<>());
        assertThat(a.hasStarted()).isFalse();
    }

    @Test
    @Rule({"C3", "S3"})
    @CPython({
        "BaseTaskTests.test_cancel_inner_future",
        "BaseTaskTests.test_task_cancel_waiter_future",
        "BaseTaskTests.test_shield_cancel_inner"
    })
    void c3_aTaskWhoseTaskIsCancelledIsCancelled() throws Exception {
        var inner = DaemonTask.start(a::run);
        var outer = DaemonTask.start(inner::get);
        a.awaitStarted();

        inner.cancel();

        assertThat(outer.await()).isEqualTo(new Outcome.Cancelled<>());
    }

    @Test
    @Rule("C3")
    @CPython("BaseTaskTests.test_cancel_both_task_and_inner_future")
    void c3_bothCancelledAreBothCancelled() throws Exception {
        var inner = DaemonTask.start(a::run);
        var outer = DaemonTask.start(inner::get);
        a.awaitStarted();

        outer.cancel();
        inner.cancel();

        assertThat(List.of(inner.await(), outer.await())).containsOnly(new Outcome.Cancelled<>());
    }

    @Test
    @Rule("C3")
    @CPython("BaseTaskTests.test_task_cancel_sleeping_task")
    void c3_whoWaitsForACancelledTaskIsTold() {
        var task = DaemonTask.start(a::run);
        var waiter = Caller.start(() -> {
            try {
                return String.valueOf(task.get());
            } catch (CancellationException cancelled) {
                return "cancelled";
            }
        });
        a.awaitStarted();
        waiter.awaitParked();

        task.cancel();

        assertThat(waiter.returned()).isEqualTo("cancelled");
        assertThat(waiter.wasLeftInterrupted()).isFalse();
    }

    @Test
    @Rule("C7")
    @CPython("BaseTaskTests.test_cancel_current_task")
    void c7_aTaskThatInterruptsItselfIsCancelledAtItsNextWait() throws Exception {
        var task = DaemonTask.start(() -> {
            Thread.currentThread().interrupt();
            return Tasks.waitForInterrupt();
        });

        assertThat(task.await()).isEqualTo(new Outcome.Cancelled<>());
    }

    /** asyncio loses the value. */
    @Test
    @Rule("C7")
    @CPython("BaseTaskTests.test_cancel_at_end")
    void c7_aTaskThatInterruptsItselfAndReturnsHasSucceeded() throws Exception {
        var task = DaemonTask.start(() -> {
            Thread.currentThread().interrupt();
            return 1;
        });

        assertThat(task.await()).isEqualTo(new Outcome.Success<>(1));
    }

    @Test
    @Rule("C1")
    @Peer("CancelTest.testCancelBlocksUntilForkCompletes")
    void c1_aCancelledTaskIsDoneWhenItsCleanupIsOver() throws Exception {
        var mayEnd = new CountDownLatch(1);
        var task = DaemonTask.start(a.whenInterrupted(interrupt -> {
            Tasks.await(mayEnd);
            throw interrupt;
        })::run);
        a.awaitStarted();
        task.cancel();
        a.awaitInterrupted();
        assertThat(task.isDone()).isFalse();

        mayEnd.countDown();

        assertThat(task.await()).isEqualTo(new Outcome.Cancelled<>());
        assertThat(a.hasEnded()).isTrue();
    }
}
