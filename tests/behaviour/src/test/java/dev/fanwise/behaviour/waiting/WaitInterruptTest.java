package dev.fanwise.behaviour.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.InterruptedWaitException;
import dev.fanwise.Outcome;
import dev.fanwise.behaviour.CPython;
import dev.fanwise.behaviour.Child;
import dev.fanwise.behaviour.DaemonTask;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The one who waits is interrupted. */
class WaitInterruptTest extends WaitFixture {

    @ParameterizedTest
    @EnumSource
    @Rule({"W8", "W19"})
    @CPython("BaseTaskTests.test_yield_wait_does_not_shield_cancel")
    void w8_anInterruptEndsTheWaitAtOnceAndTouchesNoTask(Event event) throws Exception {
        var call = Caller.start(() -> event.wait(waits, List.of(a, b)));
        waiting(call, List.of(a, b));

        call.interrupt();

        var thrown = (InterruptedWaitException) call.thrown();
        assertThat(call.wasLeftInterrupted()).isFalse();
        assertThat(List.of(a, b)).allMatch(Child::isRunning).noneMatch(Child::wasInterrupted);
        assertThat(names(thrown.waited().pending())).containsExactly("run[0]", "run[1]");
        a.succeed(1);
        assertThat(thrown.waited().pending().iterator().next().await()).isEqualTo(new Outcome.Success<>(1));
    }

    @EveryConcurrentThreadKind
    @Rule("W8")
    void w8_anInterruptedWaitTellsWhatIsDone(Threads threads) {
        var call = Caller.start(() -> on(threads).all(List.of(a, b)));
        waiting(call, List.of(a, b));
        a.succeed(1);
        a.awaitEnded();

        call.awaitParked().interrupt();

        var waited = ((InterruptedWaitException) call.thrown()).waited();
        assertThat(waited.done().size() + waited.pending().size()).isEqualTo(2);
        assertThat(names(waited.pending())).contains("run[1]");
    }

    @EveryConcurrentThreadKind
    @Rule("W8")
    void w8_anInterruptedWaitForHandlesTouchesNone(Threads threads) throws Exception {
        var task = DaemonTask.<Integer>start(a::run);
        var call = Caller.start(() -> on(threads).allOf(List.of(task))).awaitParked();

        call.interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        a.awaitStarted().succeed(1);
        assertThat(task.await()).isEqualTo(new Outcome.Success<>(1));
    }

    @EveryConcurrentThreadKind
    @Rule({"W8", "W19", "I2"})
    void w8_anUndeclaredInterruptIsACancellationThatHoldsTheTasks(Threads threads) {
        var call = Caller.start(() -> on(threads).undeclared(List.of(a)));
        waiting(call, List.of(a)).interrupt();

        assertThat(call.thrown())
                .isInstanceOf(CancellationException.class)
                .cause()
                .isInstanceOfSatisfying(
                        InterruptedWaitException.class,
                        interrupt -> assertThat(interrupt.waited().pending()).hasSize(1));
        assertThat(call.wasLeftInterrupted()).isTrue();
        assertThat(a.wasInterrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("W18")
    void onCancelCancelAsksTheTasksToStopAndDoesNotWait(Threads threads) {
        var call = Caller.start(() -> on(threads).allOrCancel(List.of(a.deaf(), b)));
        waiting(call, List.of(a, b)).interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        a.awaitInterrupted();
        b.awaitInterrupted();
        assertThat(a.hasEnded()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("W18")
    void onCancelJoinWaitsForTheTasks(Threads threads) {
        var call = Caller.start(() -> on(threads).allOrJoin(List.of(a, b)));
        waiting(call, List.of(a, b)).interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(List.of(a, b)).allMatch(Child::wasInterrupted).allMatch(Child::hasEnded);
    }

    @EveryConcurrentThreadKind
    @Rule("W18")
    void onCancelJoinWaitsForHandles(Threads threads) {
        var task = DaemonTask.<Integer>start(a::run);
        a.awaitStarted();
        var call = Caller.start(() -> on(threads).allOfOrJoin(Set.of(task))).awaitParked();

        call.interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(task.outcome()).isEqualTo(new Outcome.Cancelled<>());
    }
}
