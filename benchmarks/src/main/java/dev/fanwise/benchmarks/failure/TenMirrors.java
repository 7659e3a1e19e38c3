package dev.fanwise.benchmarks.failure;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.benchmarks.work.Failed;
import dev.fanwise.benchmarks.work.Ten;
import java.util.List;

/** The fan-out method of this case. */
abstract class TenMirrors {

    @Gather(value = "fetch", onFailure = CANCEL_AND_JOIN)
    abstract List<Integer> fetchAll(Ten ten, @Each int[] indices) throws Failed, InterruptedException;

    Integer fetch(Ten ten, int index) throws Failed, InterruptedException {
        return ten.fail(index);
    }
}
