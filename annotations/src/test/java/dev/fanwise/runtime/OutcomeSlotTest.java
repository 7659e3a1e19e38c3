package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Outcome;
import dev.fanwise.testing.Reports;
import dev.fanwise.testing.Tasks;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What a component holds that takes whatever becomes of its task. */
class OutcomeSlotTest {

    private final IllegalStateException failure = new IllegalStateException("no reviews");
    private final CountDownLatch end = new CountDownLatch(1);

    private OutcomeSlot<String> start(FanOut tasks) {
        var reviews = new OutcomeSlot<String>(tasks, "reviews") {
            @Override
            protected String call() throws InterruptedException {
                end.await();
                throw failure;
            }
        };
        tasks.start(reviews, DaemonThreads.named("reviews"));
        return reviews;
    }

    @Test
    void aFailureThatWasReadIsThereAfterTheCallWasLeft() throws Exception {
        var tasks = new FanOut("Pages.load", null);
        var reviews = start(tasks);
        end.countDown();
        assertThat(tasks.awaitAllUntil(Deadline.after(Duration.ofDays(1)))).isTrue();
        assertThat(reviews.outcome()).isEqualTo(new Outcome.Failure<>(failure));

        tasks.leave();

        assertThat(reviews.outcome()).isEqualTo(new Outcome.Failure<>(failure));
    }

    @Test
    void aFailureThatWasReportedIsACancellation() {
        try (var reports = Reports.open()) {
            var tasks = new FanOut("Pages.load", null);
            var reviews = start(tasks);
            tasks.leave();
            end.countDown();
            Tasks.awaitThat(() -> reports.countOf(failure) == 1);

            assertThat(reviews.outcome()).isEqualTo(new Outcome.Cancelled<>());
        }
    }
}
