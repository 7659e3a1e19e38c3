package dev.fanwise.benchmarks.nested;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;

import dev.fanwise.Gather;
import dev.fanwise.benchmarks.work.Work;

/** The fan-out methods of this case: the tasks of one are calls of the other. */
abstract class Groups {

    private final Work work;

    Groups(Work work) {
        this.work = work;
    }

    @Gather(onFailure = CANCEL_AND_JOIN)
    abstract Outer groups(Integer id) throws InterruptedException;

    Inner left(Integer id) throws InterruptedException {
        return tasks(id);
    }

    Inner middle(Integer id) throws InterruptedException {
        return tasks(id);
    }

    Inner right(Integer id) throws InterruptedException {
        return tasks(id);
    }

    @Gather(onFailure = CANCEL_AND_JOIN)
    abstract Inner tasks(Integer id) throws InterruptedException;

    Integer first(Integer id) throws InterruptedException {
        return work.on(id);
    }

    Integer second(Integer id) throws InterruptedException {
        return work.on(id);
    }

    Integer third(Integer id) throws InterruptedException {
        return work.on(id);
    }

    /** Three results. */
    record Inner(Integer first, Integer second, Integer third) {}

    /** Three groups of results. */
    record Outer(Inner left, Inner middle, Inner right) {}
}
