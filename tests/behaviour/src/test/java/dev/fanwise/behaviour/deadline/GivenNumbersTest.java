package dev.fanwise.behaviour.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.FanOutOptions;
import dev.fanwise.behaviour.Child;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.SetTime;
import dev.fanwise.support.Caller;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Limits and hedging delays that callers give. */
class GivenNumbersTest {

    private final SetTime time = new SetTime();
    private final Given given = new GivenFanOut(FanOutOptions.defaults().withTime(time));
    private final Child<Integer> a = new Child<>();
    private final Child<Integer> b = new Child<>();

    @Test
    @Rule({"B1", "B8"})
    void aGatherTakesItsLimitFromTheParameter() {
        var call = Caller.start(() -> given.all(List.of(a, b), 1));
        a.awaitStarted();
        call.awaitParked();
        assertThat(b.hasStarted()).isFalse();

        a.succeed(1);
        b.awaitStarted().succeed(2);

        assertThat(call.returned()).containsExactly(1, 2);
    }

    @Test
    @Rule("B8")
    void zeroIsNoLimit() {
        var call = Caller.start(() -> given.all(List.of(a, b), 0));
        a.awaitStarted();
        b.awaitStarted().succeed(2);
        a.succeed(1);

        assertThat(call.returned()).containsExactly(1, 2);
    }

    @Test
    @Rule("B8")
    void aNegativeLimitIsRefusedBeforeAnythingStarts() {
        assertThatThrownBy(() -> given.all(List.of(a, b), -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> given.scope(List.of(a, b), -1)).isInstanceOf(IllegalArgumentException.class);

        assertThat(List.of(a, b)).noneMatch(Child::hasStarted);
    }

    @Test
    @Rule("B8")
    void aTaskMayTakeTheLimitToo() throws Exception {
        a.succeed(1);
        b.succeed(2);

        assertThat(given.allTold(List.of(a, b), 5)).containsExactly(15, 25);
    }

    @Test
    @Rule({"B4", "B8"})
    void aWaitTakesItsLimitFromTheParameter() throws Exception {
        var waited = given.wait(List.of(a, b), 1, Duration.ZERO);
        assertThat(waited.pending()).hasSize(2);
        a.awaitStarted();
        assertThat(b.hasStarted()).isFalse();

        a.succeed(1);
        b.awaitStarted().succeed(2);
    }

    @Test
    @Rule("B8")
    void aScopeTakesItsLimitFromTheParameter() {
        var call = Caller.run(() -> given.scope(List.of(a, b), 1));
        a.awaitStarted();
        call.awaitParked();
        assertThat(b.hasStarted()).isFalse();

        a.succeed(1);
        b.awaitStarted().succeed(2);
        call.awaitEnd();
    }

    @Test
    @Rule({"ST1", "ST5"})
    void aRaceTakesItsHedgingDelayFromTheParameter() {
        var call = Caller.start(() -> given.hedged(List.of(a, b), Duration.ofMinutes(1)));
        a.awaitStarted();
        call.awaitParked();
        assertThat(b.hasStarted()).isFalse();

        time.pass(Duration.ofMinutes(1));
        b.awaitStarted().succeed(2);

        assertThat(call.returned()).isEqualTo(2);
    }

    @Test
    @Rule("ST5")
    void aHedgingDelayOfZeroStartsAllAtOnce() {
        var call = Caller.start(() -> given.hedged(List.of(a, b), Duration.ZERO));
        a.awaitStarted();
        b.awaitStarted().succeed(2);

        assertThat(call.returned()).isEqualTo(2);
    }

    @Test
    @Rule("ST5")
    void aNullHedgingDelayIsRefused() {
        assertThatThrownBy(() -> given.hedged(List.of(a, b), null)).isInstanceOf(NullPointerException.class);
        assertThat(List.of(a, b)).noneMatch(Child::hasStarted);
    }
}
