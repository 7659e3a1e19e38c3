package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Outcome;
import dev.fanwise.support.Reports;
import dev.fanwise.support.Tasks;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What a component holds that takes whatever becomes of its task. */
class OptionalSlotTest {

    private final IllegalStateException failure = new IllegalStateException("no reviews");
    private final CountDownLatch end = new CountDownLatch(1);

    private Slot<String> start(FanOut tasks) {
        var reviews = new Slot<String>(tasks, "reviews") {
            @Override
            protected String call() throws InterruptedException {
                end.await();
                throw failure;
            }
        };
        tasks.startOptional(reviews, DaemonThreads.named("reviews"));
        return reviews;
    }

    @Test
    void aFailureThatWasReadIsThereAfterTheCallWasLeft() throws Exception {
        var tasks = new FanOut("Pages.load", FanOutOptions.defaults());
        tasks.limitTime(Duration.ofDays(1));
        var reviews = start(tasks);
        end.countDown();
        assertThat(tasks.awaitUntilTimeout()).isTrue();
        assertThat(reviews.outcome()).isEqualTo(new Outcome.Failure<>(failure));

        tasks.leave();

        assertThat(reviews.outcome()).isEqualTo(new Outcome.Failure<>(failure));
    }

    @Test
    void aFailureThatWasReportedIsACancellation() {
        try (var reports = Reports.open()) {
            var tasks = new FanOut("Pages.load", FanOutOptions.defaults());
            var reviews = start(tasks);
            tasks.leave();
            end.countDown();
            Tasks.awaitThat(() -> reports.countOf(failure) == 1);

            assertThat(reviews.outcome()).isEqualTo(new Outcome.Cancelled<>());
        }
    }
}
