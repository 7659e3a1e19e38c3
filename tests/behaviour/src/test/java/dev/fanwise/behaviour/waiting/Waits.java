package dev.fanwise.behaviour.waiting;

import dev.fanwise.Cancellation;
import dev.fanwise.Each;
import dev.fanwise.ReturnWhen;
import dev.fanwise.Task;
import dev.fanwise.WaitFor;
import dev.fanwise.Waited;
import dev.fanwise.behaviour.Child;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Waits for tasks whose course a test decides. */
abstract class Waits {

    record Pair(Task<Integer> first, Task<Integer> second) {}

    Integer run(Child<Integer> child) throws IOException, InterruptedException {
        return child.run();
    }

    Integer first(Child<Integer> one) throws IOException, InterruptedException {
        return one.run();
    }

    Integer second(Child<Integer> two) throws IOException, InterruptedException {
        return two.run();
    }

    // over each

    @WaitFor("run")
    abstract Waited<Integer> all(@Each Iterable<Child<Integer>> children) throws InterruptedException;

    @WaitFor(value = "run", returnWhen = ReturnWhen.FIRST_COMPLETED)
    abstract Waited<Integer> firstCompleted(@Each List<Child<Integer>> children) throws InterruptedException;

    @WaitFor(value = "run", returnWhen = ReturnWhen.FIRST_EXCEPTION)
    abstract Waited<Integer> firstException(@Each List<Child<Integer>> children) throws InterruptedException;

    @WaitFor(value = "run", returnWhen = ReturnWhen.FIRST_SUCCEEDED)
    abstract Waited<Integer> firstSucceeded(@Each List<Child<Integer>> children) throws InterruptedException;

    @WaitFor("run")
    abstract Waited<Integer> all(@Each List<Child<Integer>> children, Duration timeout) throws InterruptedException;

    @WaitFor(value = "run", returnWhen = ReturnWhen.FIRST_COMPLETED)
    abstract Waited<Integer> firstCompleted(@Each List<Child<Integer>> children, Duration timeout)
            throws InterruptedException;

    @WaitFor(value = "run", returnWhen = ReturnWhen.FIRST_EXCEPTION)
    abstract Waited<Integer> firstException(@Each List<Child<Integer>> children, Duration timeout)
            throws InterruptedException;

    @WaitFor(value = "run", returnWhen = ReturnWhen.FIRST_SUCCEEDED)
    abstract Waited<Integer> firstSucceeded(@Each List<Child<Integer>> children, Duration timeout)
            throws InterruptedException;

    @WaitFor(value = "run", timeout = "40ms", onReturn = Cancellation.CANCEL)
    abstract Waited<Integer> shortlyThenCancel(@Each List<Child<Integer>> children) throws InterruptedException;

    @WaitFor(value = "run", timeout = "40ms", onReturn = Cancellation.CANCEL_AND_JOIN)
    abstract Waited<Integer> shortlyThenJoin(@Each List<Child<Integer>> children) throws InterruptedException;

    @WaitFor(value = "run", returnWhen = ReturnWhen.FIRST_COMPLETED, onReturn = Cancellation.CANCEL_AND_JOIN)
    abstract Waited<Integer> firstThenJoin(@Each List<Child<Integer>> children) throws InterruptedException;

    @WaitFor(value = "run", onCancel = Cancellation.CANCEL)
    abstract Waited<Integer> allOrCancel(@Each List<Child<Integer>> children) throws InterruptedException;

    @WaitFor(value = "run", onCancel = Cancellation.CANCEL_AND_JOIN)
    abstract Waited<Integer> allOrJoin(@Each List<Child<Integer>> children) throws InterruptedException;

    @WaitFor("run")
    abstract Waited<Integer> undeclared(@Each List<Child<Integer>> children);

    @WaitFor(value = "run", concurrency = 2, returnWhen = ReturnWhen.FIRST_COMPLETED)
    abstract Waited<Integer> firstOfTwo(@Each List<Child<Integer>> children) throws InterruptedException;

    /** What users of asyncio write by hand: the first one, and nothing runs on. */
    @WaitFor(
            value = "run",
            returnWhen = ReturnWhen.FIRST_COMPLETED,
            onReturn = Cancellation.CANCEL,
            onCancel = Cancellation.CANCEL)
    abstract Waited<Integer> waitAny(@Each List<Child<Integer>> children) throws InterruptedException;

    @WaitFor(
            value = "run",
            returnWhen = ReturnWhen.FIRST_COMPLETED,
            onReturn = Cancellation.CANCEL,
            onCancel = Cancellation.CANCEL)
    abstract Waited<Integer> waitAny(@Each List<Child<Integer>> children, Duration timeout) throws InterruptedException;

    // over slots

    @WaitFor
    abstract Pair pair(Child<Integer> one, Child<Integer> two) throws InterruptedException;

    @WaitFor(returnWhen = ReturnWhen.FIRST_COMPLETED)
    abstract Pair firstOfPair(Child<Integer> one, Child<Integer> two) throws InterruptedException;

    @WaitFor(returnWhen = ReturnWhen.FIRST_EXCEPTION, onReturn = Cancellation.CANCEL)
    abstract Pair untilExceptionOfPair(Child<Integer> one, Child<Integer> two) throws InterruptedException;

    @WaitFor(returnWhen = ReturnWhen.FIRST_SUCCEEDED, onReturn = Cancellation.CANCEL_AND_JOIN)
    abstract Pair firstSuccessOfPair(Child<Integer> one, Child<Integer> two) throws InterruptedException;

    @WaitFor
    abstract Pair pair(Child<Integer> one, Child<Integer> two, Duration timeout) throws InterruptedException;

    // over tasks that run already

    @WaitFor
    abstract <T> Waited<T> allOf(@Each Collection<Task<T>> tasks) throws InterruptedException;

    @WaitFor
    abstract <T> Waited<T> allOf(@Each Iterator<Task<T>> tasks) throws InterruptedException;

    @WaitFor
    abstract <T> Waited<T> allOf(@Each Stream<Task<T>> tasks) throws InterruptedException;

    @WaitFor
    abstract <T> Waited<T> allOf(@Each Task<T>[] tasks) throws InterruptedException;

    @WaitFor
    abstract <T> Waited<T> allOf(@Each Collection<Task<T>> tasks, Duration timeout) throws InterruptedException;

    @WaitFor(returnWhen = ReturnWhen.FIRST_COMPLETED)
    abstract <T> Waited<T> firstCompletedOf(@Each Collection<Task<T>> tasks) throws InterruptedException;

    @WaitFor(returnWhen = ReturnWhen.FIRST_COMPLETED)
    abstract <T> Waited<T> firstCompletedOf(@Each Collection<Task<T>> tasks, Duration timeout)
            throws InterruptedException;

    @WaitFor(returnWhen = ReturnWhen.FIRST_EXCEPTION)
    abstract <T> Waited<T> firstExceptionOf(@Each Collection<Task<T>> tasks) throws InterruptedException;

    @WaitFor(returnWhen = ReturnWhen.FIRST_SUCCEEDED)
    abstract <T> Waited<T> firstSucceededOf(@Each Set<Task<T>> tasks) throws InterruptedException;

    @WaitFor(returnWhen = ReturnWhen.FIRST_COMPLETED, onReturn = Cancellation.CANCEL)
    abstract <T> Waited<T> firstOfAndCancel(@Each Set<Task<T>> tasks) throws InterruptedException;

    @WaitFor(onCancel = Cancellation.CANCEL_AND_JOIN)
    abstract <T> Waited<T> allOfOrJoin(@Each Set<Task<T>> tasks) throws InterruptedException;

    // the winner itself

    @WaitFor(value = "run", returnWhen = ReturnWhen.FIRST_COMPLETED, onReturn = Cancellation.CANCEL)
    abstract Integer winner(@Each List<Child<Integer>> children) throws IOException, InterruptedException;

    @WaitFor(value = "run", returnWhen = ReturnWhen.FIRST_COMPLETED, onReturn = Cancellation.CANCEL_AND_JOIN)
    abstract int onlyWinner(@Each List<Child<Integer>> children) throws IOException, InterruptedException;

    @WaitFor(value = "run", returnWhen = ReturnWhen.FIRST_COMPLETED, onReturn = Cancellation.CANCEL_AND_JOIN)
    abstract Integer winner(@Each List<Child<Integer>> children, Duration timeout)
            throws IOException, InterruptedException, TimeoutException;

    @WaitFor(value = "run", returnWhen = ReturnWhen.FIRST_SUCCEEDED, onReturn = Cancellation.CANCEL_AND_JOIN)
    abstract Integer fastest(@Each List<Child<Integer>> children) throws InterruptedException;

    @WaitFor(value = "run", returnWhen = ReturnWhen.FIRST_SUCCEEDED, onReturn = Cancellation.CANCEL)
    abstract Integer fastestAndCancel(@Each List<Child<Integer>> children) throws InterruptedException;

    @WaitFor(value = "run", returnWhen = ReturnWhen.FIRST_SUCCEEDED, onReturn = Cancellation.CANCEL_AND_JOIN)
    abstract Integer fastest(@Each List<Child<Integer>> children, Duration timeout)
            throws InterruptedException, TimeoutException;

    // one after the other

    @WaitFor(
            value = "run",
            returnWhen = ReturnWhen.FIRST_SUCCEEDED,
            onReturn = Cancellation.CANCEL_AND_JOIN,
            onCancel = Cancellation.CANCEL_AND_JOIN,
            stagger = "1h")
    abstract Integer hourly(@Each List<Child<Integer>> children) throws InterruptedException;

    @WaitFor(
            value = "run",
            returnWhen = ReturnWhen.FIRST_SUCCEEDED,
            onReturn = Cancellation.CANCEL_AND_JOIN,
            stagger = "20ms")
    abstract Integer quickly(@Each List<Child<Integer>> children) throws InterruptedException;

    @WaitFor(value = "run", returnWhen = ReturnWhen.FIRST_COMPLETED, stagger = "1h")
    abstract Waited<Integer> hourlyCompleted(@Each List<Child<Integer>> children) throws InterruptedException;

    @WaitFor(
            value = "run",
            returnWhen = ReturnWhen.FIRST_SUCCEEDED,
            onReturn = Cancellation.CANCEL_AND_JOIN,
            concurrency = 2,
            stagger = "1ms")
    abstract Integer atMostTwo(@Each List<Child<Integer>> children) throws InterruptedException;

    @WaitFor(value = "run", returnWhen = ReturnWhen.FIRST_SUCCEEDED, stagger = "1h")
    abstract Waited<Integer> hourly(@Each List<Child<Integer>> children, Duration timeout) throws InterruptedException;
}
