package dev.fanwise.behaviour.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.behaviour.CPython;
import dev.fanwise.behaviour.DaemonTask;
import dev.fanwise.behaviour.Peer;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Waiting again for the same tasks, or for those that were pending. */
class WaitAgainTest extends WaitFixture {

    @ParameterizedTest
    @EnumSource
    @Rule("W11")
    void w11_tasksThatHaveAllEndedAreAllDoneAtOnce(Event event) throws Exception {
        var value = Task.<Integer>start(Runnable::run, () -> 1);
        var failed = Task.<Integer>start(Runnable::run, () -> {
            throw failure;
        });

        var waited = event.watch(waits, Set.of(value, failed));

        assertThat(waited.done()).containsExactlyInAnyOrder(value, failed);
        assertThat(waited.pending()).isEmpty();
    }

    @EveryConcurrentThreadKind
    @Rule({"W11", "W13"})
    @CPython("BaseTaskTests.test_wait")
    void w11_waitingAgainForTheSameTasksReturnsTheSameAtOnce(Threads threads) throws Exception {
        a.succeed(1);
        b.succeed(2);
        var waited = on(threads).all(List.of(a, b));
        assertThat(waited.done())
                .extracting(Task::outcome)
                .containsExactly(new Outcome.Success<>(1), new Outcome.Success<>(2));

        assertThat(on(threads).allOf(waited.done())).isEqualTo(waited);
    }

    @EveryConcurrentThreadKind
    @Rule("W13")
    void w13_pendingTasksCanBeWaitedForAgain(Threads threads) throws Exception {
        var waiter = on(threads);
        var call = Caller.start(() -> waiter.firstCompleted(List.of(a, b, c)));
        waiting(call, List.of(a, b, c));
        b.succeed(2);
        var first = call.returned();
        var again = Caller.start(() -> waiter.firstCompletedOf(first.pending())).awaitParked();
        c.succeed(3);
        var second = again.returned();

        a.succeed(1);
        var rest = waiter.allOf(second.pending());

        assertThat(names(first.done())).containsExactly("run[1]");
        assertThat(names(second.done())).containsExactly("run[2]");
        assertThat(names(rest.done())).containsExactly("run[0]");
    }

    @EveryConcurrentThreadKind
    @Rule("W13")
    @Peer("StructuredTaskScopeTest.testJoinAfterJoinTimeout")
    void w13_afterATimeoutToo(Threads threads) throws Exception {
        var waiter = on(threads);
        var first = waiter.all(List.of(a, b), SHORT);
        a.succeed(1);
        b.succeed(2);

        assertThat(waiter.allOf(first.pending()).done())
                .extracting(Task::outcome)
                .containsExactly(new Outcome.Success<>(1), new Outcome.Success<>(2));
    }

    @EveryConcurrentThreadKind
    @Rule("W13")
    @Peer("StructuredTaskScopeTest.testJoinAfterJoinInterrupted")
    void w13_afterAnInterruptToo(Threads threads) throws Exception {
        var waiter = on(threads);
        var task = DaemonTask.<Integer>start(a::run);
        var call = Caller.start(() -> waiter.allOf(Set.of(task))).awaitParked();
        call.interrupt();
        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);

        a.succeed(1);

        assertThat(waiter.allOf(Set.of(task)).done()).containsExactly(task);
    }
}
