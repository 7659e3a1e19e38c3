package dev.fanwise.behaviour.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.behaviour.CPython;
import dev.fanwise.behaviour.DaemonTask;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import java.util.List;

/** Which event ends a wait. */
class WaitEventTest extends WaitFixture {

    @EveryConcurrentThreadKind
    @Rule("W3")
    @CPython("BaseTaskTests.test_wait_first_completed")
    void w3_theFirstValueEndsTheWaitAndTheOthersRunOn(Threads threads) throws Exception {
        var call = Caller.start(() -> on(threads).firstCompleted(List.of(a, b)));
        waiting(call, List.of(a, b));

        b.succeed(2);

        var waited = call.returned();
        assertThat(names(waited.done())).containsExactly("run[1]");
        assertThat(names(waited.pending())).containsExactly("run[0]");
        assertThat(a.isRunning()).isTrue();
        a.succeed(1);
        assertThat(waited.pending().iterator().next().await()).isEqualTo(new Outcome.Success<>(1));
        assertThat(a.wasInterrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("W3")
    void w3_aFailureIsAnEnd(Threads threads) {
        var call = Caller.start(() -> on(threads).firstCompleted(List.of(a, b)));
        waiting(call, List.of(a, b));

        b.fail(failure);

        assertThat(call.returned().done()).extracting(Task::outcome).containsExactly(new Outcome.Failure<>(failure));
    }

    @EveryConcurrentThreadKind
    @Rule("W3")
    void w3_aCancellationIsAnEnd(Threads threads) {
        var call = Caller.start(() -> on(threads).firstCompleted(List.of(a, b)));
        waiting(call, List.of(a, b));

        b.interruptByOther();

        assertThat(call.returned().done()).extracting(Task::outcome).containsExactly(new Outcome.Cancelled<>());
        assertThat(call.wasLeftInterrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("W4")
    @CPython("BaseTaskTests.test_wait_first_exception_in_wait")
    void w4_aFailureWhileWaitingEndsTheWait(Threads threads) {
        var call = Caller.start(() -> on(threads).firstException(List.of(a, b)));
        waiting(call, List.of(a, b));

        b.fail(failure);

        var waited = call.returned();
        assertThat(names(waited.done())).containsExactly("run[1]");
        assertThat(names(waited.pending())).containsExactly("run[0]");
        assertThat(a.wasInterrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("W4")
    @CPython("BaseTaskTests.test_wait_first_exception")
    void w4_aFailureFromBeforeEndsTheWaitAtOnce(Threads threads) throws Exception {
        var pending = DaemonTask.<Integer>start(a::run);
        var failed = Task.<Integer>start(Runnable::run, () -> {
            throw failure;
        });

        var waited = on(threads).firstExceptionOf(List.of(pending, failed));

        assertThat(waited.done()).containsExactly(failed);
        assertThat(waited.pending()).containsExactly(pending);
    }

    @EveryConcurrentThreadKind
    @Rule("W4")
    void w4_valuesAreWaitedPast(Threads threads) {
        var call = Caller.start(() -> on(threads).firstException(List.of(a, b, c)));
        waiting(call, List.of(a, b, c));
        a.succeed(1);
        a.awaitEnded();
        assertThat(call.awaitParked().hasEnded()).isFalse();

        b.fail(failure);

        assertThat(names(call.returned().done())).contains("run[1]");
    }

    @EveryConcurrentThreadKind
    @Rule("W5")
    void w5_aCancelledTaskIsNoException(Threads threads) {
        var call = Caller.start(() -> on(threads).firstException(List.of(a, b)));
        waiting(call, List.of(a, b));
        a.interruptByOther();
        a.awaitEnded();
        assertThat(call.awaitParked().hasEnded()).isFalse();

        b.succeed(2);

        var waited = call.returned();
        assertThat(waited.done())
                .extracting(Task::outcome)
                .containsExactly(new Outcome.Cancelled<>(), new Outcome.Success<>(2));
        assertThat(waited.pending()).isEmpty();
    }

    @EveryConcurrentThreadKind
    @Rule("W15")
    void theFirstSuccessEndsTheWait(Threads threads) {
        var call = Caller.start(() -> on(threads).firstSucceeded(List.of(a, b, c)));
        waiting(call, List.of(a, b, c));
        a.fail(failure);
        b.interruptByOther();
        a.awaitEnded();
        b.awaitEnded();
        assertThat(call.awaitParked().hasEnded()).isFalse();

        c.succeed(3);

        // The code of the others has ended; that their tasks have, the caller may learn a moment later.
        assertThat(names(call.returned().done())).contains("run[2]");
    }

    @EveryConcurrentThreadKind
    @Rule("W15")
    void withoutASuccessAllAreWaitedFor(Threads threads) {
        var call = Caller.start(() -> on(threads).firstSucceeded(List.of(a, b)));
        waiting(call, List.of(a, b));
        a.fail(failure);

        b.fail(new IllegalStateException("second"));

        assertThat(call.returned().done())
                .hasSize(2)
                .extracting(Task::outcome)
                .allMatch(Outcome.Failure.class::isInstance);
    }
}
