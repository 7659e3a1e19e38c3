package dev.fanwise.behaviour.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.behaviour.Child;
import dev.fanwise.behaviour.DaemonTask;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import java.util.List;
import java.util.Set;

/** What becomes of pending tasks when a wait is over. */
class OnReturnTest extends WaitFixture {

    @EveryConcurrentThreadKind
    @Rule("W17")
    void onReturnCancelAsksPendingTasksToStop(Threads threads) throws Exception {
        var waited = on(threads).shortlyThenCancel(List.of(a.deaf()));

        assertThat(waited.pending()).hasSize(1);
        assertThat(a.hasEnded()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule({"W17", "W16"})
    void onReturnJoinWaitsForPendingTasks(Threads threads) throws Exception {
        var call = Caller.start(() -> on(threads).firstThenJoin(List.of(a.deaf(), b)));
        a.awaitStarted();
        b.awaitStarted().succeed(2);
        a.awaitInterrupted();
        assertThat(call.awaitParked().hasEnded()).isFalse();

        a.succeed(1);

        var waited = call.returned();
        // What was pending when the wait was over stays so in the snapshot.
        assertThat(names(waited.pending())).containsExactly("run[0]");
        assertThat(waited.pending().iterator().next().outcome()).isEqualTo(new Outcome.Success<>(1));
    }

    @EveryConcurrentThreadKind
    @Rule("W17")
    void onReturnAppliesAfterATimeoutToo(Threads threads) throws Exception {
        var waited = on(threads).shortlyThenJoin(List.of(a, b));

        assertThat(waited.done()).isEmpty();
        assertThat(waited.pending()).hasSize(2).allMatch(Task::isDone);
        assertThat(List.of(a, b)).noneMatch(Child::isRunning);
    }

    @EveryConcurrentThreadKind
    @Rule("W17")
    void onReturnCancelReachesHandles(Threads threads) throws Exception {
        var slow = DaemonTask.<Integer>start(a::run);
        var quick = Task.<Integer>start(Runnable::run, () -> 1);
        a.awaitStarted();

        var waited = on(threads).firstOfAndCancel(Set.of(slow, quick));

        assertThat(waited.done()).containsExactly(quick);
        assertThat(slow.await()).isEqualTo(new Outcome.Cancelled<>());
    }

    @EveryConcurrentThreadKind
    @Rule("B4")
    void boundedTasksAllHaveHandlesAndTakeTurnsAfterTheReturn(Threads threads) throws Exception {
        var call = Caller.start(() -> on(threads).firstOfTwo(List.of(a, b, c)));
        a.awaitStarted();
        b.awaitStarted();
        call.awaitParked();
        assertThat(c.hasStarted()).isFalse();

        a.succeed(1);

        var waited = call.returned();
        assertThat(names(waited.done())).containsExactly("run[0]");
        assertThat(names(waited.pending())).containsExactly("run[1]", "run[2]");
        b.succeed(2);
        c.succeed(3);
        assertThat(on(threads).allOf(waited.pending()).done())
                .extracting(Task::outcome)
                .containsExactly(new Outcome.Success<>(2), new Outcome.Success<>(3));
    }
}
