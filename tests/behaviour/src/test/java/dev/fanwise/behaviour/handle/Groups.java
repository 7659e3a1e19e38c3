package dev.fanwise.behaviour.handle;

import dev.fanwise.Cancellation;
import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.ReturnWhen;
import dev.fanwise.Task;
import dev.fanwise.TaskGroupScope;
import dev.fanwise.WaitFor;
import dev.fanwise.Waited;
import dev.fanwise.behaviour.Child;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Groups as handles: started by the call, which returns at once. */
abstract class Groups {

    record Pair(Integer first, Integer second) {}

    record Three(List<Integer> five, List<Integer> three, List<Integer> nine) {}

    Integer first(Child<Integer> one) throws IOException, InterruptedException {
        return one.run();
    }

    Integer second(Child<Integer> two) throws IOException, InterruptedException {
        return two.run();
    }

    Integer run(Child<Integer> child) throws IOException, InterruptedException {
        return child.run();
    }

    @Gather
    abstract Task<Pair> pair(Child<Integer> one, Child<Integer> two);

    @Gather
    abstract CompletableFuture<Pair> futurePair(Child<Integer> one, Child<Integer> two);

    @Gather("run")
    abstract Task<List<Integer>> values(@Each List<Child<Integer>> children);

    @Gather("run")
    abstract CompletableFuture<List<Integer>> futureValues(@Each List<Child<Integer>> children);

    @Gather("run")
    abstract Task<List<Outcome<Integer>>> outcomes(@Each List<Child<Integer>> children);

    @Gather("run")
    abstract Task<Void> forEach(@Each List<Child<Integer>> children);

    @Gather(value = "run", onCancel = Cancellation.LEAVE)
    abstract Task<List<Integer>> shielded(@Each List<Child<Integer>> children);

    @Gather(value = "run", onFailure = Cancellation.CANCEL_AND_JOIN)
    abstract Task<List<Integer>> joined(@Each List<Child<Integer>> children);

    @Gather(value = "run", timeout = "40ms")
    abstract Task<List<Integer>> timed(@Each List<Child<Integer>> children);

    @WaitFor(value = "run", returnWhen = ReturnWhen.FIRST_COMPLETED)
    abstract Task<Waited<Integer>> firstCompleted(@Each List<Child<Integer>> children);

    @WaitFor(value = "run", returnWhen = ReturnWhen.FIRST_SUCCEEDED, onReturn = Cancellation.CANCEL_AND_JOIN)
    abstract CompletableFuture<Integer> fastest(@Each List<Child<Integer>> children);

    @TaskGroupScope("run")
    abstract Task<List<Integer>> scope(@Each List<Child<Integer>> children);

    // groups of groups

    @Gather
    abstract <T> List<T> all(@Each List<Task<T>> groups) throws InterruptedException;

    @Gather
    abstract Task<Three> combined(Task<List<Integer>> five, Task<List<Integer>> three, Task<List<Integer>> nine);

    @Gather
    abstract <T> Task<List<Outcome<T>>> settled(@Each List<Task<T>> groups);

    record Nested(Pair pair, List<Integer> values) {}

    /** Its tasks are fan-out methods that return handles themselves. */
    @Gather
    abstract Nested nested(Child<Integer> one, Child<Integer> two, List<Child<Integer>> children)
            throws InterruptedException;
}
