package dev.fanwise.behaviour.deadline;

import dev.fanwise.Cancellation;
import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.ReturnWhen;
import dev.fanwise.Task;
import dev.fanwise.TaskGroup;
import dev.fanwise.TaskGroupScope;
import dev.fanwise.WaitFor;
import dev.fanwise.Waited;
import dev.fanwise.behaviour.Child;
import java.time.Duration;
import java.util.List;

/** Calls of which the caller says how tasks are started. */
abstract class Given {

    Integer run(Child<Integer> child) throws Exception {
        return child.run();
    }

    Integer told(Child<Integer> child, int concurrency) throws Exception {
        return child.run() * 10 + concurrency;
    }

    @Gather("run")
    abstract List<Integer> all(@Each List<Child<Integer>> children, int concurrency) throws Exception;

    @Gather("told")
    abstract List<Integer> allTold(@Each List<Child<Integer>> children, int concurrency) throws Exception;

    @WaitFor("run")
    abstract Waited<Integer> wait(@Each List<Child<Integer>> children, int concurrency, Duration timeout)
            throws InterruptedException;

    @TaskGroupScope("body")
    abstract void scope(List<Child<Integer>> children, int concurrency) throws InterruptedException;

    void body(TaskGroup group, List<Child<Integer>> children) {
        for (var child : children) {
            Task<Integer> unused = group.createTask(child::run);
        }
    }

    @WaitFor(value = "run", returnWhen = ReturnWhen.FIRST_SUCCEEDED, onReturn = Cancellation.CANCEL_AND_JOIN)
    abstract Integer hedged(@Each List<Child<Integer>> children, Duration stagger) throws InterruptedException;
}
