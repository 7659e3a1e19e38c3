package dev.fanwise.behaviour.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.ExceptionGroup;
import dev.fanwise.FanOutOptions;
import dev.fanwise.Outcome;
import dev.fanwise.behaviour.Child;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.SetTime;
import dev.fanwise.support.Caller;
import dev.fanwise.support.Tasks;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Timeouts of single components. */
class SlotTimeoutTest {

    private static final Duration TIMEOUT = Duration.ofMillis(200);

    private final SetTime time = new SetTime();
    private final SlotTimes pages = new SlotTimesFanOut(FanOutOptions.defaults().withTime(time));
    private final Child<Integer> a = new Child<>();
    private final Child<Integer> b = new Child<>();

    private Caller<SlotTimes.Page> load() {
        var call = Caller.start(() -> pages.load(a, b));
        a.awaitStarted();
        b.awaitStarted();
        return call;
    }

    private static void assertTimedOut(Outcome<Integer> outcome) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Failure.class,
                        late -> assertThat(late.exception())
                                .isExactlyInstanceOf(TimeoutException.class)
                                .hasMessageContaining("PT0.2S"));
    }

    @Test
    @Rule("T14")
    void aComponentThatIsLateIsCancelledAndHasFailed() {
        var call = load();

        time.pass(TIMEOUT);
        b.awaitEnded();
        a.succeed(1);

        assertThat(b.wasInterrupted()).isTrue();
        assertThat(call.returned().product()).isEqualTo(1);
        assertTimedOut(call.returned().reviews());
    }

    @Test
    @Rule("T14")
    void oneThatIsInTimeHasItsValueAndLeavesNoTimer() {
        var call = load();
        b.succeed(2);
        a.succeed(1);

        assertThat(call.returned()).isEqualTo(new SlotTimes.Page(1, Outcome.success(2)));
        assertThat(time.hasAlarms()).isFalse();
    }

    @Test
    @Rule("T14")
    void aRequiredOneFailsTheCallLikeAnyFailure() {
        var call = Caller.start(() -> pages.required(a, b));
        a.awaitStarted();
        b.awaitStarted();

        time.pass(TIMEOUT);

        assertThat(call.thrown()).isExactlyInstanceOf(TimeoutException.class).hasMessageStartingWith("second");
        assertThat(a.wasInterrupted()).isTrue();
    }

    @Test
    @Rule("T14")
    void inAScopeItIsAMemberOfTheGroup() {
        var call = Caller.start(() -> pages.scope(a, b));
        a.awaitStarted();
        b.awaitStarted();

        time.pass(TIMEOUT);

        assertThat(call.thrown())
                .isInstanceOfSatisfying(
                        ExceptionGroup.class,
                        group -> assertThat(group.exceptions()).singleElement().isInstanceOf(TimeoutException.class));
    }

    @Test
    @Rule("T14")
    void inAWaitItIsInTheHandle() {
        var call = Caller.start(() -> pages.handles(b));
        b.awaitStarted();

        time.pass(TIMEOUT);

        assertTimedOut(call.returned().reviews().outcome());
    }

    @Test
    @Rule("T14")
    void stagesAreCancelledToo() {
        var given = new CompletableFuture<Integer>();
        var own = new CompletableFuture<Integer>();
        var call = Caller.start(() -> pages.stages(given, own)).awaitParked();
        Tasks.awaitThat(() -> own.getNumberOfDependents() > 0);

        time.pass(TIMEOUT);

        assertTimedOut(call.returned().given());
        assertTimedOut(call.returned().stage());
        assertThat(given).isCancelled();
        assertThat(own).isCancelled();
    }

    @Test
    @Rule("T14")
    void aValueThatComesAfterTheTimeoutIsTooLate() {
        b.deaf();
        var call = load();
        time.pass(TIMEOUT);
        b.awaitInterrupted();
        b.succeed(2);
        a.succeed(1);

        assertTimedOut(call.returned().reviews());
    }

    @Test
    @Rule("T14")
    void oneThatHasNotBegunFailsAtOnce() {
        Queue<Runnable> jobs = new ArrayDeque<>();
        var queued = new SlotTimesFanOut(FanOutOptions.defaults().withTime(time).withExecutor(jobs::add));
        var call = Caller.start(() -> queued.handles(b)).awaitParked();

        time.pass(TIMEOUT);

        assertTimedOut(call.returned().reviews().outcome());
        jobs.forEach(Runnable::run);
        assertThat(b.hasStarted()).isFalse();
    }

    @Test
    @Rule({"T14", "N2"})
    void thatOfADependentCountsFromItsOwnStart() {
        var call = Caller.start(() -> pages.trip(a, b));
        a.awaitStarted();
        time.pass(TIMEOUT.multipliedBy(5));
        assertThat(time.hasAlarms()).isFalse();
        a.succeed(1);
        b.awaitStarted();

        time.pass(TIMEOUT.minusMillis(1));
        b.succeed(2);

        assertThat(call.returned()).isEqualTo(new SlotTimes.Trip(1, Outcome.success(3), Outcome.success(4)));
        assertThat(time.hasAlarms()).isFalse();
    }

    @Test
    @Rule("T14")
    void aDependentThatIsLateHasFailedForThoseThatNeedIt() {
        var call = Caller.start(() -> pages.trip(a, b));
        a.succeed(1);
        b.awaitStarted();

        time.pass(TIMEOUT);

        var trip = call.returned();
        assertThat(trip.product()).isEqualTo(1);
        assertTimedOut(trip.price());
        assertThat(trip.sum()).isEqualTo(trip.price());
    }

    @Test
    @Rule("T14")
    void whatNeedsALateOutcomeFailsTheCallWithItsTimeout() {
        var call = Caller.start(() -> pages.doomed(b));
        b.awaitStarted();

        time.pass(TIMEOUT);

        assertThat(call.thrown()).isExactlyInstanceOf(TimeoutException.class).hasMessageStartingWith("needed");
    }

    @Test
    @Rule("T14")
    void aCallThatIsOverLeavesNoTimerOfWhatNeverBegan() {
        Queue<Runnable> jobs = new ArrayDeque<>();
        var queued = new SlotTimesFanOut(FanOutOptions.defaults().withTime(time).withExecutor(jobs::add));
        var call = Caller.start(() -> queued.required(a, b)).awaitParked();

        call.interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(time.hasAlarms()).isFalse();
    }

    @Test
    @Rule("T14")
    void aStageThatOutlivesTheCallIsNotCancelled() {
        var given = new CompletableFuture<Integer>();
        var call = Caller.start(() -> pages.stagesAndFailure(given, a)).awaitParked();
        a.fail(new IllegalStateException("a"));
        assertThat(call.thrown()).hasMessage("a");

        time.pass(TIMEOUT);

        assertThat(given).isNotCancelled();
        assertThat(time.hasAlarms()).isFalse();
    }

    /** It has its value or has failed, and the call returns in any case. */
    @RepeatedTest(100)
    @Rule("T14")
    void anEndAgainstTheTimeoutIsOneOfTheTwo() {
        var call = load();
        a.succeed(1);

        var ending = Caller.run(() -> b.succeed(2));
        time.pass(TIMEOUT);
        ending.awaitEnd();

        if (call.returned().reviews().isSuccess()) {
            assertThat(call.returned().reviews()).isEqualTo(Outcome.success(2));
        } else {
            assertTimedOut(call.returned().reviews());
        }
        assertThat(time.hasAlarms()).isFalse();
    }
}
