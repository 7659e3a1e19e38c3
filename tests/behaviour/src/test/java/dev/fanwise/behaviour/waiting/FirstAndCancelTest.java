package dev.fanwise.behaviour.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import java.util.List;

/** What users of asyncio write by hand: wait for the first, and cancel the others. */
class FirstAndCancelTest extends WaitFixture {

    @EveryConcurrentThreadKind
    @Rule("A1")
    void a1_thePendingAreCancelledAndNotWaitedFor(Threads threads) throws Exception {
        b.whenInterrupted(interrupt -> 42);
        var call = Caller.start(() -> on(threads).waitAny(List.of(a, b, c.deaf())));
        waiting(call, List.of(a, b, c));

        a.succeed(1);

        var waited = call.returned();
        assertThat(names(waited.done())).containsExactly("run[0]");
        assertThat(names(waited.pending())).containsExactly("run[1]", "run[2]");
        assertThat(c.hasEnded()).isFalse();
        c.awaitInterrupted();
        assertThat(waited.pending().iterator().next().await()).isEqualTo(new Outcome.Success<>(42));
    }

    @EveryConcurrentThreadKind
    @Rule("A1")
    void a1_alsoAfterATimeout(Threads threads) throws Exception {
        var waited = on(threads).waitAny(List.of(a, b), SHORT);

        assertThat(waited.done()).isEmpty();
        for (var task : waited.pending()) {
            assertThat(task.await()).isEqualTo(new Outcome.Cancelled<>());
        }
    }

    @EveryConcurrentThreadKind
    @Rule("A2")
    void a2_aCancelledCallerCancelsAllAndDoesNotWait(Threads threads) {
        var call = Caller.start(() -> on(threads).waitAny(List.of(a, b.deaf())));
        waiting(call, List.of(a, b)).interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        a.awaitInterrupted();
        b.awaitInterrupted();
        assertThat(b.hasEnded()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("A3")
    void a3_aFailedWinnerIsTheWinner(Threads threads) {
        var call = Caller.start(() -> on(threads).waitAny(List.of(a, b)));
        waiting(call, List.of(a, b));

        a.fail(failure);

        assertThat(call.returned().done()).extracting(Task::outcome).containsExactly(new Outcome.Failure<>(failure));
    }

    @EveryConcurrentThreadKind
    @Rule("A3")
    void a3_aCancelledWinnerIsTheWinner(Threads threads) {
        var call = Caller.start(() -> on(threads).waitAny(List.of(a, b)));
        waiting(call, List.of(a, b));

        a.interruptByOther();

        assertThat(call.returned().done()).extracting(Task::outcome).containsExactly(new Outcome.Cancelled<>());
    }

    @EveryConcurrentThreadKind
    @Rule("A4")
    void a4_aLosersFailureIsReadableForWhoKeepsItsHandle(Threads threads) throws Exception {
        b.whenInterrupted(interrupt -> {
            throw failure;
        });
        var call = Caller.start(() -> on(threads).waitAny(List.of(a, b)));
        waiting(call, List.of(a, b));
        a.succeed(1);

        var loser = call.returned().pending().iterator().next();

        assertThat(loser.await()).isEqualTo(new Outcome.Failure<>(failure));
        assertThat(reports.countOf(failure)).isZero();
    }
}
