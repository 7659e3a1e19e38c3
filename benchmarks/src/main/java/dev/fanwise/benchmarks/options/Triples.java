package dev.fanwise.benchmarks.options;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;

import dev.fanwise.Gather;

/** The fan-out method of this case. */
abstract class Triples {

    record Triple(Integer first, Integer second, Integer third) {}

    @Gather(onFailure = CANCEL_AND_JOIN)
    abstract Triple load(Integer id) throws InterruptedException;

    Integer first(Integer id) {
        return id;
    }

    Integer second(Integer id) {
        return id;
    }

    Integer third(Integer id) {
        return id;
    }
}
