package dev.fanwise.behaviour.deadline;

import dev.fanwise.Cancellation;
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
import java.util.List;

/** Calls that wait for cancelled tasks, for half a second or without end. */
abstract class Deaf {

    Integer run(Child<Integer> child) throws Exception {
        return child.run();
    }

    @Gather(value = "run", timeout = "100ms", grace = "500ms")
    abstract List<Integer> inTime(@Each List<Child<Integer>> children) throws Exception;

    @Gather(value = "run", timeout = "100ms", grace = "500ms")
    abstract List<Outcome<Integer>> outcomes(@Each List<Child<Integer>> children) throws InterruptedException;

    @Gather(value = "run", onFailure = Cancellation.CANCEL_AND_JOIN, grace = "500ms")
    abstract List<Integer> joined(@Each List<Child<Integer>> children) throws Exception;

    @Gather(value = "run", onFailure = Cancellation.CANCEL_AND_JOIN)
    abstract List<Integer> withoutGrace(@Each List<Child<Integer>> children) throws Exception;

    @TaskGroupScope(value = "run", grace = "500ms")
    abstract void scope(@Each List<Child<Integer>> children) throws InterruptedException;

    @TaskGroupScope(value = "body", grace = "500ms")
    abstract void body(List<Child<Integer>> children) throws InterruptedException;

    /** Creates a task for each child; the last one cancels the group. */
    void body(TaskGroup group, List<Child<Integer>> children) {
        for (var child : children) {
            Task<Integer> unused = group.createTask("child", child::run);
        }
        Task<?> last = group.createTask("canceller", () -> {
            children.get(0).awaitStarted();
            group.cancel();
        });
    }

    @WaitFor(
            value = "run",
            returnWhen = ReturnWhen.FIRST_COMPLETED,
            onReturn = Cancellation.CANCEL_AND_JOIN,
            grace = "500ms")
    abstract Waited<Integer> first(@Each List<Child<Integer>> children) throws InterruptedException;

    @WaitFor(
            value = "run",
            returnWhen = ReturnWhen.FIRST_SUCCEEDED,
            onReturn = Cancellation.CANCEL_AND_JOIN,
            grace = "500ms")
    abstract Integer fastest(@Each List<Child<Integer>> children) throws InterruptedException;
}
