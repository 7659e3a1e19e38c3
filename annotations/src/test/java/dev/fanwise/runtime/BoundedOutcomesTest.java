package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Outcome;
import dev.fanwise.testing.Reports;
import dev.fanwise.testing.Tasks;
import java.time.Duration;
import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What a bounded call that ends too soon says of the elements that it did not come to. */
class BoundedOutcomesTest {

    private static final List<Integer> ELEMENTS = List.of(0, 1, 2, 3);

    private final CountDownLatch reads = new CountDownLatch(1);

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
                .hasSizeLessThan(2);
    }

    private EachFanOut<Integer, Integer> newCall() {
        return new EachFanOut<>("Pages.load", "fetch", null, DaemonThreads.named("worker")) {
            @Override
            protected Integer call(Integer element) {
                return element;
            }
        };
    }

    @Test
    void oneThatWasReadTooLateIsCancelledLikeTheRest() {
        var call = newCall();
        call.keepFailures();
        call.startAtMost(1, readSlowly());
        Tasks.await(reads);

        call.cancelAndJoin();

        assertThat(call.outcomes()).hasSize(4).containsOnly(new Outcome.Cancelled<>());
    }

    /** A collection whose first element comes when its reader is interrupted. */
    private Collection<Integer> readSlowly() {
        return new AbstractCollection<>() {
            @Override
            public Iterator<Integer> iterator() {
                var elements = ELEMENTS.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return elements.hasNext();
                    }

                    @Override
                    public Integer next() {
                        if (reads.getCount() == 1) {
                            reads.countDown();
                            Tasks.thrownBy(Tasks::waitForInterrupt);
                        }
                        return elements.next();
                    }
                };
            }

            @Override
            public int size() {
                return ELEMENTS.size();
            }
        };
    }

    @Test
    void resultsThatNobodyWantsAreNotKept() throws Exception {
        var call = newCall();
        call.discardResults();
        call.startAtMost(1, List.of(7));
        call.awaitAll();

        assertThat(call.size()).isOne();
        assertThat(call.result(0)).isNull();
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
