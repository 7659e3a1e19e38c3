package dev.fanwise.behaviour.gather;

import dev.fanwise.Cancellation;
import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.behaviour.Child;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** Gathers with timeouts, of tasks whose course a test decides. */
abstract class Timed {
    record Pair(Integer first, Integer second) {}

    record Tolerant(Outcome<Integer> first, Outcome<Integer> second) {}

    record Mixed(Integer first, @dev.fanwise.From("second") Outcome<Integer> tolerated) {}

    Integer first(Child<Integer> one) throws IOException, InterruptedException {
        return one.run();
    }

    Integer second(Child<Integer> two) throws IOException, InterruptedException {
        return two.run();
    }

    Integer run(Child<Integer> child) throws IOException, InterruptedException {
        return child.run();
    }

    @Gather(timeout = "40ms")
    abstract Pair inMilliseconds(Child<Integer> one, Child<Integer> two)
            throws IOException, InterruptedException, TimeoutException;

    @Gather(timeout = "PT0.04S")
    abstract Pair inIsoForm(Child<Integer> one, Child<Integer> two)
            throws IOException, InterruptedException, TimeoutException;

    @Gather(timeout = "30s")
    abstract Pair inSeconds(Child<Integer> one, Child<Integer> two)
            throws IOException, InterruptedException, TimeoutException;

    @Gather(timeout = "2m")
    abstract Pair inMinutes(Child<Integer> one, Child<Integer> two)
            throws IOException, InterruptedException, TimeoutException;

    @Gather(timeout = "1h")
    abstract Pair inHours(Child<Integer> one, Child<Integer> two)
            throws IOException, InterruptedException, TimeoutException;

    @Gather
    abstract Pair pair(Duration timeout, Child<Integer> one, Child<Integer> two)
            throws IOException, InterruptedException, TimeoutException;

    @Gather(onCancel = Cancellation.LEAVE)
    abstract Pair pairLeft(Duration timeout, Child<Integer> one, Child<Integer> two)
            throws IOException, InterruptedException, TimeoutException;

    @Gather(onCancel = Cancellation.CANCEL)
    abstract Pair pairCancelled(Duration timeout, Child<Integer> one, Child<Integer> two)
            throws IOException, InterruptedException, TimeoutException;

    @Gather
    abstract Pair undeclaredInterrupt(Duration timeout, Child<Integer> one, Child<Integer> two)
            throws IOException, TimeoutException;

    @Gather
    abstract Tolerant tolerant(Duration timeout, Child<Integer> one, Child<Integer> two) throws InterruptedException;

    @Gather(timeout = "40ms", onCancel = Cancellation.LEAVE)
    abstract Tolerant tolerantLeft(Child<Integer> one, Child<Integer> two) throws InterruptedException;

    @Gather
    abstract Mixed mixed(Duration timeout, Child<Integer> one, Child<Integer> two)
            throws IOException, InterruptedException, TimeoutException;

    @Gather("run")
    abstract List<Integer> values(@Each List<Child<Integer>> children, Duration timeout)
            throws IOException, InterruptedException, TimeoutException;

    @Gather("run")
    abstract List<Outcome<Integer>> outcomes(@Each List<Child<Integer>> children, Duration timeout)
            throws InterruptedException;

    @Gather(value = "run", concurrency = 1)
    abstract void oneByOne(@Each List<Child<Integer>> children, Duration timeout)
            throws IOException, InterruptedException, TimeoutException;
}
