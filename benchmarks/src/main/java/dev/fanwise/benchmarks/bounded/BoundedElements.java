package dev.fanwise.benchmarks.bounded;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.benchmarks.peers.VirtualThreads;
import dev.fanwise.benchmarks.work.Work;
import java.util.List;

/** The fan-out methods of this case: over a list, and over what can only be read one by one. */
abstract class BoundedElements {

    private final Work work;

    BoundedElements(Work work) {
        this.work = work;
    }

    @Gather(value = "one", onFailure = CANCEL_AND_JOIN, concurrency = VirtualThreads.BOUND)
    abstract List<Integer> all(@Each List<Integer> elements) throws InterruptedException;

    @Gather(value = "one", onFailure = CANCEL_AND_JOIN, concurrency = VirtualThreads.BOUND)
    abstract List<Integer> allOf(@Each Iterable<Integer> elements) throws InterruptedException;

    Integer one(Integer element) throws InterruptedException {
        return work.on(element);
    }
}
