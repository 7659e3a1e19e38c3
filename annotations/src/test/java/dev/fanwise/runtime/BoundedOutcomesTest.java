package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Outcome;
import dev.fanwise.support.Reports;
import dev.fanwise.support.Tasks;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a bounded call that ends too soon says of the elements that it did not come to. */
class BoundedOutcomesTest {

    private static final List<Integer> ELEMENTS = List.of(0, 1, 2, 3);

    @Test
    void thoseOfACollectionAreCancelled() throws Exception {
        assertThat(Gathering.on(ThreadKind.PLATFORM)
                        .concurrency(1)
                        .eachOutcomeWithin(Duration.ZERO, ELEMENTS, element -> Tasks.waitForInterrupt()))
                .hasSize(4)
                .containsOnly(new Outcome.Cancelled<>());
    }

    @Test
    void thoseOfASourceThatDoesNotTellItsSizeAreNotRead() throws Exception {
        assertThat(Gathering.on(ThreadKind.PLATFORM)
                        .concurrency(1)
                        .eachOutcomeWithin(Duration.ZERO, ELEMENTS.iterator(), element -> Tasks.waitForInterrupt()))
                .isEmpty();
    }

    @Test
    void aFailureThatIsAnOutcomeIsNotReported() throws Exception {
        var failure = new IllegalStateException("element 0");
        try (var reports = Reports.open()) {
            assertThat(Gathering.on(ThreadKind.PLATFORM).concurrency(1).eachOutcome(List.of(0), element -> {
                        throw failure;
                    }))
                    .containsExactly(new Outcome.Failure<>(failure));
            assertThat(reports.messages()).isEmpty();
        }
    }
}
