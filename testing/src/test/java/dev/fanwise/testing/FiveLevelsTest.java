package dev.fanwise.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Deadline;
import dev.fanwise.support.Reports;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** Five levels of calls have one deadline: none waits longer than what is left, whatever it began with. */
class FiveLevelsTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Duration GRACE = Duration.ofMillis(500);

    private final VirtualTime time = new VirtualTime();

    @Test
    void everyLevelEndsAtTheDeadline() {
        var levels = new FiveLevelsFanOut(time.options(), time, () -> {
            time.sleep(Duration.ofDays(1));
            return 1;
        });

        assertThatThrownBy(() -> levels.run(Deadline.after(LIMIT, time))).isExactlyInstanceOf(TimeoutException.class);

        assertThat(time.now()).isEqualTo(LIMIT);
        assertThat(levels.ends.keySet()).containsExactly(1, 2, 3, 4, 5);
        assertThat(Set.copyOf(levels.ends.values())).containsExactly(LIMIT);
    }

    @Test
    void whatIsThereInTimeGoesUpThroughAllOfThem() throws Exception {
        var levels = new FiveLevelsFanOut(time.options(), time, () -> {
            time.sleep(Duration.ofSeconds(4));
            return 1;
        });

        assertThat(levels.run(Deadline.after(LIMIT, time))).isEqualTo(new FiveLevels.One(1));

        assertThat(time.now()).isEqualTo(Duration.ofSeconds(9));
    }

    /** The graces of all levels begin at the deadline, and do not add up. */
    @Test
    void aTaskThatIgnoresItsInterruptHoldsAllLevelsForOneGrace() throws Exception {
        var deafUntil = Duration.ofHours(1);
        var levels = new FiveLevelsFanOut(time.options(), time, () -> {
            while (time.now().compareTo(deafUntil) < 0) {
                try {
                    time.sleep(deafUntil.minus(time.now()));
                } catch (InterruptedException ignored) {
                    continue;
                }
            }
            return 1;
        });

        try (var reports = Reports.open()) {
            assertThatThrownBy(() -> levels.run(Deadline.after(LIMIT, time)))
                    .isExactlyInstanceOf(TimeoutException.class);

            assertThat(time.now()).isEqualTo(LIMIT.plus(GRACE));
            time.advance(Duration.ZERO); // the inner levels end at the same time as the outermost
            assertThat(levels.ends.keySet()).containsExactly(1, 2, 3, 4, 5);
            assertThat(Set.copyOf(levels.ends.values())).containsExactly(LIMIT.plus(GRACE));
            assertThat(reports.warnings())
                    .filteredOn(warning -> warning.endsWith("last[0]"))
                    .hasSize(1);
        }
        time.sleep(deafUntil);
    }
}
