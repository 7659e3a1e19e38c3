package dev.fanwise.behaviour.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Deadline;
import dev.fanwise.FanOutOptions;
import dev.fanwise.TimeSource;
import dev.fanwise.behaviour.Child;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.behaviour.SetTime;
import dev.fanwise.support.Caller;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Deadlines as parameters. */
class DeadlineParameterTest {

    private final SetTime time = new SetTime();
    private final Child<Integer> child = new Child<>();

    private Levels levels(TimeSource clock, Consumer<Deadline> onEntry) {
        return new LevelsFanOut(FanOutOptions.defaults().withTime(clock), onEntry);
    }

    private Levels levels() {
        return levels(time, deadline -> {});
    }

    private Deadline in(Duration duration) {
        return Deadline.after(duration, time);
    }

    @Test
    @Rule("T13")
    void aDeadlineIsTheTimeoutWhateverItsName() {
        var call = Caller.start(() -> levels().inner(List.of(child), in(Duration.ofHours(1))));
        child.awaitStarted();

        time.pass(Duration.ofMinutes(59));
        assertThat(call.awaitParked().hasEnded()).isFalse();
        time.pass(Duration.ofMinutes(1));

        assertThat(call.thrown()).isExactlyInstanceOf(TimeoutException.class);
        assertThat(child.hasEnded()).isTrue();
    }

    @Test
    @Rule("T13")
    void tasksAndLevelsBelowAreGivenTheVeryObject() throws Exception {
        var deadline = in(Duration.ofHours(1));
        var levels = levels();
        child.succeed(7);

        assertThat(levels.outermost(child, deadline)).isEqualTo(new Levels.One(7));

        assertThat(levels.given).hasSize(4).allMatch(given -> given == deadline);
    }

    /** Each level uses up a second: what is left is what the outermost call has, not what it was given. */
    @Test
    @Rule("T13")
    void noLevelTakesLongerThanWhatIsLeft() {
        var levels = levels(time, deadline -> time.pass(Duration.ofSeconds(1)));
        var call = Caller.start(() -> levels.outermost(child, in(Duration.ofSeconds(10))));
        child.awaitStarted();

        assertThat(levels.left)
                .containsExactly(
                        Duration.ofSeconds(9), Duration.ofSeconds(8), Duration.ofSeconds(7), Duration.ofSeconds(6));
        time.pass(Duration.ofSeconds(6));

        assertThat(call.thrown()).isExactlyInstanceOf(TimeoutException.class);
        assertThat(child.hasEnded()).isTrue();
    }

    @Test
    @Rule("T13")
    void theMessageNamesWhatWasLeftWhenTheCallBegan() {
        var deadline = in(Duration.ofSeconds(10));
        time.pass(Duration.ofSeconds(8));
        var call = Caller.start(() -> levels().inner(List.of(child), deadline));
        child.awaitStarted();
        time.pass(Duration.ofSeconds(2));

        assertThat(call.thrown()).hasMessageContaining("within PT2S");
    }

    @Test
    @Rule({"T7", "T13"})
    void oneThatHasPassedRunsNothing() {
        var deadline = in(Duration.ofSeconds(1));
        time.pass(Duration.ofSeconds(2));

        assertThatThrownBy(() -> levels().inner(List.of(child), deadline)).isExactlyInstanceOf(TimeoutException.class);
        assertThat(child.hasStarted()).isFalse();
    }

    @Test
    @Rule({"T13", "W6"})
    void aWaitByOneThatHasPassedOnlyLooks() throws Exception {
        var deadline = in(Duration.ZERO);

        assertThat(levels().look(List.of(child), deadline).pending()).hasSize(1);

        child.awaitStarted().succeed(1);
    }

    @Test
    @Rule("T13")
    void aHandleHasTheDeadlineToo() throws Exception {
        var handle = levels().handle(List.of(child), in(Duration.ofSeconds(1)));
        child.awaitStarted();
        time.pass(Duration.ofSeconds(1));

        assertThat(handle.get().pending()).hasSize(1);
        child.succeed(1);
    }

    /** By the clock of the deadline an hour is left; the clock of the call counts from there. */
    @Test
    @Rule("T13")
    void aDeadlineOfAnotherClockIsWhatIsLeftByThat() {
        var call = Caller.start(() -> levels().inner(List.of(child), Deadline.after(Duration.ofHours(1))));
        child.awaitStarted();

        time.pass(Duration.ofHours(1));

        assertThat(call.thrown()).isExactlyInstanceOf(TimeoutException.class);
    }

    @Test
    @Rule("T13")
    void aNullDeadlineIsRefused() {
        assertThatThrownBy(() -> levels().inner(List.of(child), null)).isInstanceOf(NullPointerException.class);
        assertThat(child.hasStarted()).isFalse();
    }
}
