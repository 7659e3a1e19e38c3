package guide.retries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the page on retries says of Failsafe's {@code withMaxDuration}. */
class MaxDurationTest {

    private static final Duration LEFT = Duration.ofSeconds(1);

    /**
     * The pause is an hour, of which nothing is left to wait when the time is over: an attempt begins then all the same, or
     * several, if the first of them is a moment too early.
     */
    @Test
    void thePauseIsShortenedAndAnAttemptBeginsAtTheDeadline() {
        List<Duration> attempts = new ArrayList<>();
        var start = System.nanoTime();
        var policy = RetryPolicy.<String>builder()
                .handle(IOException.class)
                .withMaxAttempts(10)
                .withDelayFn(context -> Duration.ofHours(1))
                .withMaxDuration(LEFT)
                .build();

        assertThatThrownBy(() -> Failsafe.with(policy).get(() -> {
                    attempts.add(Duration.ofNanos(System.nanoTime() - start));
                    throw new IOException("busy");
                }))
                .isInstanceOf(FailsafeException.class)
                .hasCauseInstanceOf(IOException.class);

        assertThat(attempts).hasSizeGreaterThan(1);
        assertThat(attempts.subList(1, attempts.size()))
                .allMatch(attempt -> attempt.compareTo(LEFT.minusMillis(100)) > 0);
    }
}
