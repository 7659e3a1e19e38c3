package dev.fanwise.benchmarks.each;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.benchmarks.work.Work;
import java.util.List;

/** The fan-out method of this case. */
abstract class Elements {

    private final Work work;

    Elements(Work work) {
        this.work = work;
    }

    @Gather(value = "one", onFailure = CANCEL_AND_JOIN)
    abstract List<Integer> all(@Each List<Integer> elements) throws InterruptedException;

    Integer one(Integer element) throws InterruptedException {
        return work.on(element);
    }
}
