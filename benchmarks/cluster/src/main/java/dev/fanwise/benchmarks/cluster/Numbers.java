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

    @Gather(value = "twice", concurrency = CONCURRENCY, onFailure = CANCEL_AND_JOIN)
    abstract List<Integer> all(@Each List<Integer> numbers) throws InterruptedException;

    @Gather(value = "twice", concurrency = CONCURRENCY, onFailure = CANCEL_AND_JOIN)
    abstract void each(@Each Stream<Integer> numbers, @AsCompleted IntConsumer done) throws InterruptedException;

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
