package dev.fanwise.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.runtime.HandTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A moment on a clock. */
class DeadlineTest {

    private final HandTime time = new HandTime();

    @Test
    void itPassesWhenItsTimeIsOver() {
        var deadline = Deadline.after(time, Duration.ofSeconds(2));
        assertThat(deadline.nanosLeft()).isEqualTo(2_000_000_000);

        time.pass(Duration.ofMillis(1_999));
        assertThat(deadline.hasPassed()).isFalse();

        time.pass(Duration.ofMillis(1));
        assertThat(deadline.hasPassed()).isTrue();
        assertThat(deadline.wasNeverAhead()).isFalse();
    }

    @Test
    void oneTooFarAwayHasTimeLeft() {
        var deadline = Deadline.after(time, Duration.ofSeconds(Long.MAX_VALUE));
        time.pass(Duration.ofDays(365));

        assertThat(deadline.nanosLeft()).isGreaterThan(Duration.ofDays(100_000).toNanos());
    }

    @Test
    void aClockThatWrapsRoundMakesNoDifference() {
        time.pass(Duration.ofNanos(Long.MAX_VALUE));
        var deadline = Deadline.after(time, Duration.ofSeconds(2));

        time.pass(Duration.ofSeconds(1));
        assertThat(deadline.nanosLeft()).isEqualTo(1_000_000_000);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void oneOfZeroOrLessHasPassed(long seconds) {
        var deadline = Deadline.after(time, Duration.ofSeconds(seconds));
        time.pass(Duration.ofSeconds(1));

        assertThat(deadline.hasPassed()).isTrue();
        assertThat(deadline.wasNeverAhead()).isTrue();
    }

    @Test
    void itIsPrintedAsTheTimeThatItWasGiven() {
        var deadline = Deadline.after(time, Duration.ofMillis(250));
        time.pass(Duration.ofSeconds(9));

        assertThat(deadline).hasToString("PT0.25S");
    }
}
