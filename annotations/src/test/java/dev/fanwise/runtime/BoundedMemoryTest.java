package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.fanwise.support.EveryConcurrentThreadKind;
import dev.fanwise.support.Tasks;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** What a bounded gather over a million elements holds while it runs. */
@Slow
class BoundedMemoryTest {

    private static final int ELEMENTS = 1_000_000;
    private static final int BOUND = 16;
    private static final int SAMPLE_EVERY = 1_000;
    private static final int FIRST_MEASUREMENT = 100_000;
    private static final int SECOND_MEASUREMENT = 900_000;

    /** Elements that exist only while somebody else holds them, but for a sample that is watched. */
    private static final class Source implements Iterator<long[]> {

        final List<WeakReference<long[]>> sample = Collections.synchronizedList(new ArrayList<>());
        private int next;

        @Override
        public boolean hasNext() {
            return next < ELEMENTS;
        }

        @Override
        public long[] next() {
            var element = new long[] {next++};
            if (element[0] % SAMPLE_EVERY == 0) {
                sample.add(new WeakReference<>(element));
            }
            return element;
        }

        long aliveInSample() {
            synchronized (sample) {
                return sample.stream()
                        .filter(reference -> reference.get() != null)
                        .count();
            }
        }
    }

    private static long usedAfterCollection() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void measure(long[] element, Source source, AtomicLong growth) {
        if (element[0] == FIRST_MEASUREMENT) {
            growth.addAndGet(-usedAfterCollection());
        } else if (element[0] == SECOND_MEASUREMENT) {
            growth.addAndGet(usedAfterCollection());
            Tasks.awaitThat(() -> {
                System.gc();
                return source.aliveInSample() <= BOUND + 2;
            });
        }
    }

    @EveryConcurrentThreadKind
    void withoutResultsNothingIsHeldButTheElementsInFlight(ThreadKind kind) throws Exception {
        assumeThat(kind).as("a million platform threads take minutes").isNotEqualTo(ThreadKind.PLATFORM);
        var source = new Source();
        var growth = new AtomicLong();

        Gathering.on(kind).concurrency(BOUND).forEach(source, element -> {
            measure(element, source, growth);
            return element;
        });

        assertThat(source.sample).hasSize(ELEMENTS / SAMPLE_EVERY);
        // One reference for each element between the measurements would be 3.2 MB.
        assertThat(growth.get()).isLessThan(2_000_000);
    }

    @EveryConcurrentThreadKind
    void besideItsResultsACallHoldsNothingButTheElementsInFlight(ThreadKind kind) throws Exception {
        assumeThat(kind).as("a million platform threads take minutes").isNotEqualTo(ThreadKind.PLATFORM);
        var source = new Source();
        var growth = new AtomicLong();

        var results = Gathering.on(kind).concurrency(BOUND).each(source, element -> {
            measure(element, source, growth);
            return "result";
        });

        assertThat(results).hasSize(ELEMENTS);
        // A reference for each element, rounded up to a chunk, and nothing else.
        assertThat(growth.get()).isLessThan(8L * (SECOND_MEASUREMENT - FIRST_MEASUREMENT) + 2_000_000);
    }
}
