package dev.fanwise.behaviour.meeting;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.WaitFor;
import dev.fanwise.Waited;
import dev.fanwise.support.Tasks;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** Calls whose results name every element, also those that were not started. */
abstract class Kept {

    final CountDownLatch started = new CountDownLatch(1);

    Integer length(String key) throws InterruptedException {
        started.countDown();
        return Tasks.waitForInterrupt();
    }

    @Gather(value = "length", concurrency = 1)
    abstract Map<String, Outcome<Integer>> byKey(@Each Collection<String> keys, Duration timeout)
            throws InterruptedException;

    @WaitFor("length")
    abstract Waited<Integer> all(@Each List<String> keys) throws InterruptedException;
}
