package dev.fanwise.behaviour.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Outcome;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.Threads;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import java.time.Duration;

/** Waits with a component for each task. */
class WaitForSlotsTest extends WaitFixture {

    @EveryConcurrentThreadKind
    @Rule("W20")
    void everyComponentIsATask(Threads threads) throws Exception {
        a.succeed(1);
        b.fail(failure);

        var pair = on(threads).pair(a, b);

        assertThat(pair.first().outcome()).isEqualTo(new Outcome.Success<>(1));
        assertThat(pair.second().outcome()).isEqualTo(new Outcome.Failure<>(failure));
        assertThat(pair.first().name()).isEqualTo("first");
    }

    @EveryConcurrentThreadKind
    @Rule("W3")
    void w3_theFirstComponentEndsTheWait(Threads threads) {
        var call = Caller.start(() -> on(threads).firstOfPair(a, b));
        a.awaitStarted();
        b.awaitStarted();
        call.awaitParked();

        b.succeed(2);

        assertThat(call.returned().second().isDone()).isTrue();
        assertThat(call.returned().first().isDone()).isFalse();
        assertThatThrownBy(() -> call.returned().first().outcome()).isInstanceOf(IllegalStateException.class);
        assertThat(a.wasInterrupted()).isFalse();
    }

    @EveryConcurrentThreadKind
    @Rule("W4")
    void w4_aFailedComponentEndsTheWaitAndThePolicyApplies(Threads threads) {
        var call = Caller.start(() -> on(threads).untilExceptionOfPair(a, b));
        a.awaitStarted();
        b.awaitStarted();
        call.awaitParked();

        b.fail(failure);

        assertThat(call.returned().second().outcome()).isEqualTo(new Outcome.Failure<>(failure));
        a.awaitInterrupted();
    }

    @EveryConcurrentThreadKind
    @Rule({"W15", "W17"})
    void theFirstSuccessfulComponentEndsTheWaitAndTheOtherIsJoined(Threads threads) {
        var call = Caller.start(() -> on(threads).firstSuccessOfPair(a, b));
        a.awaitStarted();
        b.awaitStarted();
        call.awaitParked();

        b.succeed(2);

        assertThat(call.returned().second().outcome()).isEqualTo(new Outcome.Success<>(2));
        assertThat(call.returned().first().outcome()).isEqualTo(new Outcome.Cancelled<>());
    }

    @EveryConcurrentThreadKind
    @Rule("W6")
    void w6_componentsMayBeRunningAfterATimeout(Threads threads) throws Exception {
        a.succeed(1);

        var pair = on(threads).pair(a, b, Duration.ofMillis(200));

        assertThat(pair.first().isDone()).isTrue();
        assertThat(pair.second().isDone()).isFalse();
    }
}
