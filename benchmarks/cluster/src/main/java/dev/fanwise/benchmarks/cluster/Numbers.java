package dev.fanwise.benchmarks.cluster;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;

import dev.fanwise.AsCompleted;
import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Remote;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** Tasks that do nothing, so that only their way is measured. */
abstract class Numbers {

    static final int CONCURRENCY = 64;
    static final int LATE_MILLIS = 10;

    /** About two milliseconds of a processor. */
    private static final int STEPS = 2_000_000;

    @Gather(value = "twice", concurrency = CONCURRENCY, onFailure = CANCEL_AND_JOIN)
    abstract List<Integer> all(@Each List<Integer> numbers) throws InterruptedException;

    @Gather(value = "twice", concurrency = CONCURRENCY, onFailure = CANCEL_AND_JOIN)
    abstract void each(@Each Stream<Integer> numbers, @AsCompleted IntConsumer done) throws InterruptedException;

    /** Tasks that wait, as those do that ask another service. */
    @Gather(value = "late", onFailure = CANCEL_AND_JOIN)
    abstract List<Integer> allLate(@Each List<Integer> numbers, int concurrency) throws InterruptedException;

    /** Tasks that need a processor. */
    @Gather(value = "worked", onFailure = CANCEL_AND_JOIN)
    abstract List<Long> allWorked(@Each List<Integer> numbers, int concurrency) throws InterruptedException;

    @Remote
    int late(int number) throws InterruptedException {
        Thread.sleep(LATE_MILLIS);
        return number;
    }

    @Remote
    long worked(int number) {
        var hash = (long) number;
        for (var step = 0; step < STEPS; step++) {
            hash = (hash ^ step) * 0x100000001b3L;
        }
        return hash;
    }

    @Remote
    int twice(int number) {
        return 2 * number;
    }

    /** Which process runs it. */
    @Remote
    @SuppressWarnings("fanwise:FW073")
    long process() {
        return ProcessHandle.current().pid();
    }

    /** Which process has run it, and when the interrupt was seen there. */
    @Remote
    @SuppressWarnings("fanwise:FW073")
    long[] interruptedSomewhere() {
        return new long[] {process(), interrupted()};
    }

    /** When the interrupt was seen, by the clock that all processes of a machine share. */
    @Remote
    @SuppressWarnings("fanwise:FW073") // its way alone is measured
    long interrupted() {
        try {
            new CountDownLatch(1).await();
            return 0;
        } catch (InterruptedException seen) {
            return System.nanoTime();
        }
    }
}
