package dev.fanwise.behaviour.gather;

import dev.fanwise.Cancellation;
import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.behaviour.Child;
import java.io.IOException;
import java.util.List;

/** Gathers of tasks whose course a test decides. */
abstract class Children {

    record Pair(Integer first, Integer second) {}

    record Tolerant(Outcome<Integer> first, Outcome<Integer> second) {}

    record Mixed(Integer plain, Outcome<Integer> tolerated) {}

    record Triple(Integer first, Integer second, Integer third) {}

    <T> T run(Child<T> child) throws IOException, InterruptedException {
        return child.run();
    }

    Integer first(Child<Integer> one) throws IOException, InterruptedException {
        return one.run();
    }

    Integer second(Child<Integer> two) throws IOException, InterruptedException {
        return two.run();
    }

    Integer third(Child<Integer> three) throws IOException, InterruptedException {
        return three.run();
    }

    Integer plain(Child<Integer> one) throws IOException, InterruptedException {
        return one.run();
    }

    Integer tolerated(Child<Integer> two) throws IOException, InterruptedException {
        return two.run();
    }

    @Gather
    abstract Pair pair(Child<Integer> one, Child<Integer> two) throws IOException, InterruptedException;

    @Gather
    abstract Triple triple(Child<Integer> one, Child<Integer> two, Child<Integer> three)
            throws IOException, InterruptedException;

    @Gather
    abstract Mixed mixed(Child<Integer> one, Child<Integer> two) throws IOException, InterruptedException;

    @Gather
    abstract Tolerant tolerant(Child<Integer> one, Child<Integer> two) throws InterruptedException;

    @Gather("run")
    abstract List<Integer> values(@Each List<Child<Integer>> children) throws IOException, InterruptedException;

    @Gather("run")
    abstract List<Outcome<Integer>> outcomes(@Each List<Child<Integer>> children) throws InterruptedException;

    @Gather("run")
    abstract void forEach(@Each List<Child<Integer>> children) throws IOException, InterruptedException;

    @Gather(value = "run", onFailure = Cancellation.CANCEL)
    abstract List<Integer> valuesOrCancel(@Each List<Child<Integer>> children) throws IOException, InterruptedException;

    @Gather(value = "run", onFailure = Cancellation.CANCEL_AND_JOIN)
    abstract List<Integer> valuesOrJoin(@Each List<Child<Integer>> children) throws IOException, InterruptedException;

    @Gather(onFailure = Cancellation.CANCEL)
    abstract Pair pairOrCancel(Child<Integer> one, Child<Integer> two) throws IOException, InterruptedException;

    @Gather(onFailure = Cancellation.CANCEL_AND_JOIN)
    abstract Pair pairOrJoin(Child<Integer> one, Child<Integer> two) throws IOException, InterruptedException;

    @Gather(onFailure = Cancellation.CANCEL_AND_JOIN)
    abstract Triple tripleOrJoin(Child<Integer> one, Child<Integer> two, Child<Integer> three)
            throws IOException, InterruptedException;

    @Gather(value = "run", onCancel = Cancellation.LEAVE)
    abstract List<Integer> valuesLeft(@Each List<Child<Integer>> children) throws IOException, InterruptedException;

    @Gather(value = "run", onCancel = Cancellation.CANCEL)
    abstract List<Integer> valuesCancelled(@Each List<Child<Integer>> children)
            throws IOException, InterruptedException;

    @Gather(onCancel = Cancellation.LEAVE)
    abstract Pair pairLeft(Child<Integer> one, Child<Integer> two) throws IOException, InterruptedException;

    @Gather(onCancel = Cancellation.CANCEL)
    abstract Pair pairCancelled(Child<Integer> one, Child<Integer> two) throws IOException, InterruptedException;

    @Gather
    abstract Pair undeclared(Child<Integer> one, Child<Integer> two) throws IOException;

    @Gather("run")
    abstract List<Integer> undeclaredValues(@Each List<Child<Integer>> children) throws IOException;
}
