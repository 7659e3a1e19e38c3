package dev.fanwise.benchmarks.comes;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;

import dev.fanwise.AsCompleted;
import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Task;
import dev.fanwise.WaitFor;
import dev.fanwise.benchmarks.peers.VirtualThreads;
import dev.fanwise.benchmarks.work.Work;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** The fan-out methods of this case: one gives each result to a function, the other returns a stream of its tasks. */
abstract class ComingElements {

    private final Work work;

    ComingElements(Work work) {
        this.work = work;
    }

    @Gather(value = "one", onFailure = CANCEL_AND_JOIN, concurrency = VirtualThreads.BOUND)
    abstract void each(@Each Iterable<Integer> elements, @AsCompleted IntConsumer take) throws InterruptedException;

    @WaitFor(value = "one", onReturn = CANCEL_AND_JOIN, onCancel = CANCEL_AND_JOIN, concurrency = VirtualThreads.BOUND)
    abstract Stream<Task<Integer>> inTurn(@Each Iterable<Integer> elements);

    Integer one(Integer element) throws InterruptedException {
        return work.on(element);
    }
}
