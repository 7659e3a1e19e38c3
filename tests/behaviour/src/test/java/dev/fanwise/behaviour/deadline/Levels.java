package dev.fanwise.behaviour.deadline;

import dev.fanwise.Cancellation;
import dev.fanwise.Deadline;
import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.ReturnWhen;
import dev.fanwise.Task;
import dev.fanwise.TaskGroup;
import dev.fanwise.TaskGroupScope;
import dev.fanwise.WaitFor;
import dev.fanwise.Waited;
import dev.fanwise.behaviour.Child;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** Calls in calls, all by the deadline of the outermost one. */
abstract class Levels {

    record One(Integer two) {}

    record Two(Outcome<Three> three) {}

    record Three(Integer value) {}

    /** What tasks and levels were given. */
    final List<Deadline> given = new CopyOnWriteArrayList<>();

    final ConcurrentLinkedQueue<Duration> left = new ConcurrentLinkedQueue<>();

    final Consumer<Deadline> onEntry;

    Levels(Consumer<Deadline> onEntry) {
        this.onEntry = onEntry;
    }

    @Gather
    abstract One outermost(Child<Integer> child, Deadline by) throws Exception;

    Integer two(Child<Integer> child, Deadline by) throws Exception {
        enter(by);
        return inner(List.of(child), by).get(0);
    }

    @Gather("three")
    abstract List<Integer> inner(@Each List<Child<Integer>> children, Deadline by) throws Exception;

    Integer three(Child<Integer> child, Deadline by) throws Exception {
        enter(by);
        return scope(child, by);
    }

    @TaskGroupScope("body")
    abstract Integer scope(Child<Integer> child, Deadline by) throws InterruptedException, TimeoutException;

    Integer body(TaskGroup group, Child<Integer> child, Deadline by) throws Exception {
        enter(by);
        return first(List.of(child), by);
    }

    @WaitFor(
            value = "last",
            returnWhen = ReturnWhen.FIRST_COMPLETED,
            onReturn = Cancellation.CANCEL_AND_JOIN,
            onCancel = Cancellation.CANCEL_AND_JOIN)
    abstract Integer first(@Each List<Child<Integer>> children, Deadline by) throws Exception;

    Integer last(Child<Integer> child, Deadline by) throws Exception {
        enter(by);
        return child.run();
    }

    @WaitFor("last")
    abstract Waited<Integer> look(@Each List<Child<Integer>> children, Deadline by) throws InterruptedException;

    @WaitFor("last")
    abstract Task<Waited<Integer>> handle(@Each List<Child<Integer>> children, Deadline by);

    private void enter(Deadline by) {
        given.add(by);
        onEntry.accept(by);
        left.add(by.remaining());
    }
}
