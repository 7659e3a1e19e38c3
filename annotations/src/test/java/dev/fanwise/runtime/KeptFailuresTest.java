package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Cancellation;
import dev.fanwise.support.Caller;
import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.EveryThreadKind;
import dev.fanwise.support.Reports;
import dev.fanwise.support.Tasks;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Failures that were to be outcomes of a bounded call which then throws. */
class KeptFailuresTest {

    private final IllegalStateException failure = new IllegalStateException("element 0");

    @EveryConcurrentThreadKind
    void thoseOfAnInterruptedCallAreSuppressed(ThreadKind kind) {
        var runs = new CountDownLatch(1);
        var call = Caller.start(() -> Gathering.on(kind).concurrency(1).eachOutcome(List.of(0, 1), element -> {
            if (element == 0) {
                throw failure;
            }
            runs.countDown();
            return Tasks.waitForInterrupt();
        }));
        Tasks.await(runs);
        call.interrupt();

        assertThat(call.thrown()).isInstanceOf(InterruptedException.class);
        assertThat(call.thrown().getSuppressed()).containsExactly(failure);
    }

    @EveryConcurrentThreadKind
    void oneThatComesWhenTheCallerHasGoneIsReported(ThreadKind kind) {
        var runs = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        try (var reports = Reports.open()) {
            var call = Caller.start(() -> Gathering.on(kind)
                    .concurrency(1)
                    .onCancel(Cancellation.LEAVE)
                    .eachOutcome(List.of(0), element -> {
                        runs.countDown();
                        Tasks.awaitDeaf(end);
                        throw failure;
                    }));
            Tasks.await(runs);
            call.interrupt();
            assertThat(call.thrown()).isInstanceOf(InterruptedException.class).hasNoSuppressedExceptions();
            end.countDown();

            Tasks.awaitThat(() -> reports.countOf(failure) == 1);
        }
    }

    @EveryThreadKind
    void thoseBeforeTheFailureOfTheSourceAreSuppressedUnderThat(ThreadKind kind) {
        var ofSource = new IllegalArgumentException("source");
        Iterable<Integer> source = () -> new Iterator<>() {
            private boolean isFirst = true;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Integer next() {
                if (!isFirst) {
                    throw ofSource;
                }
                isFirst = false;
                return 0;
            }
        };

        assertThat(Tasks.thrownBy(() -> Gathering.on(kind).concurrency(1).eachOutcome(source, element -> {
                    throw failure;
                })))
                .isSameAs(ofSource);
        assertThat(ofSource.getSuppressed()).containsExactly(failure);
    }
}
