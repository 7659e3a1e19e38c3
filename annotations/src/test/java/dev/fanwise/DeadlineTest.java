package dev.fanwise;

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
        var deadline = Deadline.after(Duration.ofSeconds(2), time);
        assertThat(deadline.remaining()).isEqualTo(Duration.ofSeconds(2));

        time.pass(Duration.ofMillis(1_999));
        assertThat(deadline.hasPassed()).isFalse();
        assertThat(deadline.remaining()).isEqualTo(Duration.ofMillis(1));

        time.pass(Duration.ofMillis(1));
        assertThat(deadline.hasPassed()).isTrue();
    }

    @Test
    void nothingIsLeftOfOneThatPassedLongAgo() {
        var deadline = Deadline.after(Duration.ofSeconds(2), time);
        time.pass(Duration.ofDays(1));

        assertThat(deadline.remaining()).isEqualTo(Duration.ZERO);
    }

    @Test
    void oneTooFarAwayHasTimeLeft() {
        var deadline = Deadline.after(Duration.ofSeconds(Long.MAX_VALUE), time);
        time.pass(Duration.ofDays(365));

        assertThat(deadline.remaining()).isGreaterThan(Duration.ofDays(100_000));
    }

    @Test
    void aClockThatWrapsRoundMakesNoDifference() {
        time.pass(Duration.ofNanos(Long.MAX_VALUE));
        var deadline = Deadline.after(Duration.ofSeconds(2), time);

        time.pass(Duration.ofSeconds(1));
        assertThat(deadline.remaining()).isEqualTo(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void oneOfZeroOrLessHasPassed(long seconds) {
        var deadline = Deadline.after(Duration.ofSeconds(seconds), time);
        time.pass(Duration.ofSeconds(1));

        assertThat(deadline.hasPassed()).isTrue();
    }

    @Test
    void theSystemsClockIsTheDefault() {
        assertThat(Deadline.after(Duration.ofHours(1)).remaining())
                .isBetween(Duration.ofMinutes(59), Duration.ofHours(1));
    }

    @Test
    void itIsPrintedWithWhatIsLeft() {
        var deadline = Deadline.after(Duration.ofMillis(250), time);
        time.pass(Duration.ofMillis(50));

        assertThat(deadline).hasToString("Deadline[PT0.2S of PT0.25S left]");
    }
}
