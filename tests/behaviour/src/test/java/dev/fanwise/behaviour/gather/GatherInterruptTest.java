package dev.fanwise.behaviour.gather;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Outcome;
import dev.fanwise.behaviour.CPython;
import dev.fanwise.behaviour.Child;
import dev.fanwise.behaviour.DaemonTask;
import dev.fanwise.behaviour.Peer;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import java.util.List;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

/** The caller of a gather is interrupted. */
class GatherInterruptTest extends GatherFixture {

    @EveryConcurrentThreadKind
    @Rule({"G7", "G17"})
    @CPython("CoroutineGatherTests.test_cancellation_broadcast")
    @Peer("StructuredTaskScopeTest.testInterruptJoin2")
    void g7_aCancelledCallCancelsEveryTask(Threads threads) {
        var call = Caller.start(() -> on(threads).values(List.of(a, b)));
        a.awaitStarted();
        b.awaitStarted();
        call.awaitParked();

        call.interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(call.wasLeftInterrupted()).isFalse();
        assertThat(List.of(a, b)).allMatch(Child::wasInterrupted).allMatch(Child::hasEnded);
    }

    /** asyncio returns at the first child that dies; here the default is to wait until all have ended. */
    @EveryConcurrentThreadKind
    @Rule("G8")
    void g8_aCancelledCallWaitsForTasksThatResist(Threads threads) {
        var call = Caller.start(() -> on(threads).values(List.of(a, b.deaf())));
        a.awaitStarted();
        b.awaitStarted();
        call.awaitParked().interrupt();
        a.awaitEnded();
        b.awaitInterrupted();
        assertThat(call.awaitParked().hasEnded()).isFalse();

        b.succeed(2);

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(b.hasEnded()).isTrue();
    }

    /** asyncio raises the cleanup's failure in the place of the cancellation; here it is suppressed under it. */
    @EveryConcurrentThreadKind
    @Rule("G8")
    void g8_aFailureWhileBeingCancelledIsNotLost(Threads threads) {
        a.whenInterrupted(interrupt -> {
            throw failure;
        });
        var call = Caller.start(() -> on(threads).values(List.of(a, b)));
        a.awaitStarted();
        b.awaitStarted();

        call.awaitParked().interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(call.thrown().getSuppressed()).containsExactly(failure);
    }

    @EveryConcurrentThreadKind
    @Rule("G9")
    @CPython("BaseTaskTests.test_cancel_gather_2")
    void g9_theCallsOwnCancellationIsNeverAResult(Threads threads) {
        var call = Caller.start(() -> on(threads).outcomes(List.of(a, b)));
        a.awaitStarted();
        b.awaitStarted();

        call.awaitParked().interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(List.of(a, b)).allMatch(Child::hasEnded);
    }

    @EveryConcurrentThreadKind
    @Rule("G9")
    @CPython("BaseTaskTests.test_cancel_gather_3")
    void g9_aCancelledCallThrowsThoughItsLastTaskHasSucceeded(Threads threads) {
        var call = Caller.start(() -> on(threads).outcomes(List.of(a, b, c)));
        a.awaitStarted().succeed(1);
        c.awaitStarted().succeed(3);
        a.awaitEnded();
        c.awaitEnded();
        b.awaitStarted();

        call.awaitParked().interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(b.wasInterrupted()).isTrue();
    }

    @EveryConcurrentThreadKind
    @Rule("G9")
    void g9_failuresOfACancelledTolerantCallAreSuppressed(Threads threads) {
        var call = Caller.start(() -> on(threads).outcomes(List.of(a, b)));
        a.awaitStarted().fail(failure);
        a.awaitNoted();
        b.awaitStarted();

        call.awaitParked().interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(call.thrown().getSuppressed()).containsExactly(failure);
    }

    @EveryConcurrentThreadKind
    @Rule("G10")
    void g10_aCancelledCallThrowsThoughEveryTaskReturnsAValue(Threads threads) {
        a.whenInterrupted(interrupt -> 1);
        b.whenInterrupted(interrupt -> 2);
        var call = Caller.start(() -> on(threads).values(List.of(a, b)));
        a.awaitStarted();
        b.awaitStarted();

        call.awaitParked().interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class).hasNoSuppressedExceptions();
    }

    @Test
    @Rule("G11")
    @CPython("BaseTaskTests.test_cancel_gather_1")
    void g11_anInterruptAfterTheLastEndDeliversTheResult() {
        Executor interruptedAfterTheTask = task -> {
            task.run();
            Thread.currentThread().interrupt();
        };
        var children = new ChildrenFanOut(interruptedAfterTheTask);

        var call = Caller.start(() -> children.values(List.of(Child.returning(42))));

        assertThat(call.returned()).containsExactly(42);
        assertThat(call.wasLeftInterrupted()).isTrue();
    }

    @EveryConcurrentThreadKind
    @Rule("C7")
    @CPython("BaseTaskTests.test_cancel_awaited_task")
    void c7_aTaskThatInterruptsItselfCancelsTheGroupItWaitsIn(Threads threads) throws Exception {
        var children = threads.create(ChildrenFanOut::new, ChildrenFanOut::new);
        var task = DaemonTask.start(() -> {
            Thread.currentThread().interrupt();
            return children.values(List.of(a));
        });

        assertThat(task.await()).isEqualTo(new Outcome.Cancelled<>());
        assertThat(a.isRunning()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule({"G8", "I1"})
    @Peer("StructuredTaskScopeTest.testCloseAfterJoinThrows")
    void g8_anInterruptedCallThrowsOneException(Threads threads) {
        var call = Caller.start(() -> on(threads).values(List.of(a, b)));
        a.awaitStarted();
        b.awaitStarted();

        call.awaitParked().interrupt();

        assertThat(call.thrown())
                .isExactlyInstanceOf(InterruptedException.class)
                .hasNoSuppressedExceptions()
                .hasNoCause();
    }

    @EveryConcurrentThreadKind
    @Rule({"I3", "G20"})
    @Peer("StructuredTaskScopeTest.testInterruptClose1")
    void i3_anInterruptThatStandsWhenTheJoinBeginsDoesNotShortenIt(Threads threads) {
        var failing = new Child<Integer>();
        var call = Caller.start(() -> on(threads).pairOrJoin(failing, b.deaf()));
        b.awaitStarted();
        failing.awaitStarted();
        call.awaitParked();
        failing.fail(failure);
        b.awaitInterrupted();
        call.interruptAndAwaitNotice();
        assertThat(call.hasEnded()).isFalse();

        b.succeed(2);

        assertThat(call.thrown()).isSameAs(failure);
        assertThat(call.wasLeftInterrupted()).isTrue();
    }
}
