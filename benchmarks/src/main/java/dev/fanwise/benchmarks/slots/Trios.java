package dev.fanwise.benchmarks.slots;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;

import dev.fanwise.Gather;
import dev.fanwise.Task;
import dev.fanwise.benchmarks.work.Work;

/** The fan-out method of this case. */
abstract class Trios {

    private final Work work;

    Trios(Work work) {
        this.work = work;
    }

    @Gather(onFailure = CANCEL_AND_JOIN)
    abstract Trio load(Integer id) throws InterruptedException;

    /** The same, as a handle. */
    @Gather(onFailure = CANCEL_AND_JOIN)
    abstract Task<Trio> begin(Integer id);

    Integer first(Integer id) throws InterruptedException {
        return work.on(id);
    }

    Integer second(Integer id) throws InterruptedException {
        return work.on(id);
    }

    Integer third(Integer id) throws InterruptedException {
        return work.on(id);
    }
}
