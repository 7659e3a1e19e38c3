package dev.fanwise.behaviour.scope;

import dev.fanwise.Cancellation;
import dev.fanwise.Each;
import dev.fanwise.Outcome;
import dev.fanwise.TaskGroup;
import dev.fanwise.TaskGroupScope;
import dev.fanwise.behaviour.Child;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;

/** Scopes whose bodies and tasks a test decides. */
abstract class Scopes {

    /** What a scope does on the calling thread. */
    interface Body<T> {
        T run(TaskGroup group) throws Exception;
    }

    record Pair(Integer first, Integer second) {}

    record Mixed(Integer plain, Outcome<Integer> tolerated) {}

    // body

    @TaskGroupScope
    abstract <T> T scope(Body<T> body) throws InterruptedException;

    <T> T scope(TaskGroup group, Body<T> body) throws Exception {
        return body.run(group);
    }

    @TaskGroupScope("scope")
    abstract <T> T undeclared(Body<T> body);

    @TaskGroupScope(value = "scope", onFailure = Cancellation.LEAVE)
    abstract <T> T supervised(Body<T> body) throws InterruptedException;

    @TaskGroupScope("scope")
    abstract <T> T timed(Body<T> body, Duration timeout) throws InterruptedException, TimeoutException;

    @TaskGroupScope(value = "scope", concurrency = 2)
    abstract <T> T bounded(Body<T> body) throws InterruptedException;

    @TaskGroupScope("scope")
    abstract <T> T atMost(Body<T> body, int concurrency) throws InterruptedException;

    @TaskGroupScope
    abstract void action(Body<?> body) throws InterruptedException;

    void action(TaskGroup group, Body<?> body) throws Exception {
        body.run(group);
    }

    // slots

    @TaskGroupScope
    abstract Pair pair(Child<Integer> one, Child<Integer> two) throws InterruptedException;

    @TaskGroupScope(onFailure = Cancellation.LEAVE)
    abstract Pair supervisedPair(Child<Integer> one, Child<Integer> two) throws InterruptedException;

    @TaskGroupScope
    abstract Mixed mixed(Child<Integer> one, Child<Integer> two) throws InterruptedException;

    @TaskGroupScope
    abstract Pair timedPair(Child<Integer> one, Child<Integer> two, Duration timeout)
            throws InterruptedException, TimeoutException;

    Integer first(Child<Integer> one) throws IOException, InterruptedException {
        return one.run();
    }

    Integer second(Child<Integer> two) throws IOException, InterruptedException {
        return two.run();
    }

    Integer plain(Child<Integer> one) throws IOException, InterruptedException {
        return one.run();
    }

    Integer tolerated(Child<Integer> two) throws IOException, InterruptedException {
        return two.run();
    }

    // each

    Integer run(Child<Integer> child) throws IOException, InterruptedException {
        return child.run();
    }

    @TaskGroupScope("run")
    abstract List<Integer> values(@Each List<Child<Integer>> children) throws InterruptedException;

    @TaskGroupScope(value = "run", onFailure = Cancellation.LEAVE)
    abstract List<Integer> supervisedValues(@Each List<Child<Integer>> children) throws InterruptedException;

    @TaskGroupScope("run")
    abstract Map<Child<Integer>, Integer> byElement(@Each List<Child<Integer>> children) throws InterruptedException;

    @TaskGroupScope("run")
    abstract int[] array(@Each List<Child<Integer>> children) throws InterruptedException;

    @TaskGroupScope("run")
    abstract void forEach(@Each List<Child<Integer>> children) throws InterruptedException;

    @TaskGroupScope("run")
    abstract List<Outcome<Integer>> outcomes(@Each List<Child<Integer>> children) throws InterruptedException;

    @TaskGroupScope(value = "run", concurrency = 2)
    abstract List<Integer> boundedValues(@Each List<Child<Integer>> children) throws InterruptedException;
}
