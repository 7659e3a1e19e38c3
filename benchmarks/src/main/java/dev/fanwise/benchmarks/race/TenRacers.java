package dev.fanwise.benchmarks.race;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;
import static dev.fanwise.ReturnWhen.FIRST_SUCCEEDED;

import dev.fanwise.Each;
import dev.fanwise.WaitFor;
import dev.fanwise.benchmarks.work.Ten;

/** The fan-out method of this case. */
abstract class TenRacers {

    @WaitFor(value = "fetch", returnWhen = FIRST_SUCCEEDED, onReturn = CANCEL_AND_JOIN)
    abstract Integer fastest(Ten ten, @Each int[] indices) throws InterruptedException;

    Integer fetch(Ten ten, int index) throws InterruptedException {
        return ten.succeed(index);
    }
}
