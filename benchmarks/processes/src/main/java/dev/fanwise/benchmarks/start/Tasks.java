package dev.fanwise.benchmarks.start;

import dev.fanwise.Cancellation;
import dev.fanwise.Gather;

/** Three tasks that have nothing to do, and a method that runs them at the same time. */
abstract class Tasks {

    @Gather(onFailure = Cancellation.CANCEL_AND_JOIN)
    abstract Trio all(int number) throws InterruptedException;

    int first(int number) {
        return number;
    }

    int second(int number) {
        return number + 1;
    }

    int third(int number) {
        return number + 2;
    }
}
