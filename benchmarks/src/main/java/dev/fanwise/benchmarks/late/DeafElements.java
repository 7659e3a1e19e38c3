package dev.fanwise.benchmarks.late;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/** A call in time whose task takes two seconds, whether it is interrupted or not. */
abstract class DeafElements {

    @Gather(value = "deaf", timeout = "100ms", grace = "50ms")
    abstract List<Integer> inTime(@Each List<Integer> elements) throws InterruptedException, TimeoutException;

    int deaf(int element) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(2);
        for (var left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
            Thread.interrupted();
        }
        return element;
    }
}
