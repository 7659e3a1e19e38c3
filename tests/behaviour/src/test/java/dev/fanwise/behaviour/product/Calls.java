package dev.fanwise.behaviour.product;

import dev.fanwise.AsCompleted;
import dev.fanwise.Cancellation;
import dev.fanwise.Each;
import dev.fanwise.From;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.ReturnWhen;
import dev.fanwise.Task;
import dev.fanwise.TaskGroup;
import dev.fanwise.TaskGroupScope;
import dev.fanwise.WaitFor;
import dev.fanwise.Waited;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Three tasks in every shape. */
abstract class Calls {

    record Three(Integer first, Integer second, Integer third) {}

    /** The call that goes on elsewhere, or null. */
    Task<?> elsewhere;

    /** Runs the single tasks whose handles are given to calls. */
    Executor singles = code -> {
        var thread = new Thread(code, "single");
        thread.setDaemon(true);
        thread.start();
    };

    Task<Integer> single(Code code) {
        return Task.start(singles, code::run);
    }

    Integer run(Code code) throws Exception {
        return code.run();
    }

    Integer first(Code one) throws Exception {
        return one.run();
    }

    Integer second(Code two) throws Exception {
        return two.run();
    }

    Integer third(Code three) throws Exception {
        return three.run();
    }

    @Gather
    abstract Three slots(Code one, Code two, Code three, Duration timeout) throws Exception;

    @Gather(onFailure = Cancellation.CANCEL_AND_JOIN)
    abstract Three slotsFailFast(Code one, Code two, Code three, Duration timeout) throws Exception;

    @TaskGroupScope
    abstract Three scopeSlots(Code one, Code two, Code three, Duration timeout) throws Exception;

    record Chain(Integer head, Integer middle, Integer tail) {}

    Integer head(Code one) throws Exception {
        return one.run();
    }

    Integer middle(Code two, Integer head) throws Exception {
        return two.run();
    }

    Integer tail(Code three, Integer middle) throws Exception {
        return three.run();
    }

    @Gather
    abstract Chain chain(Code one, Code two, Code three, Duration timeout) throws Exception;

    @TaskGroupScope
    abstract Chain scopeChain(Code one, Code two, Code three, Duration timeout) throws Exception;

    record AfterEnds(Outcome<Integer> first, Outcome<Integer> second, Integer last) {}

    Integer last(Code three, Outcome<Integer> first, Outcome<Integer> second) throws Exception {
        return three.run();
    }

    @Gather(onFailure = Cancellation.CANCEL_AND_JOIN)
    abstract AfterEnds afterEnds(Code one, Code two, Code three, Duration timeout) throws Exception;

    record Timed(
            @From(value = "first", timeout = "1h") Integer one,
            @From(value = "second", timeout = "2h") Outcome<Integer> two,
            @From(value = "third", timeout = "3h") Integer three) {}

    @Gather
    abstract Timed slotTimeouts(Code one, Code two, Code three, Duration timeout) throws Exception;

    @Gather("run")
    abstract List<Integer> each(@Each Iterator<Code> codes, Duration timeout) throws Exception;

    @Gather(value = "run", onFailure = Cancellation.CANCEL_AND_JOIN)
    abstract List<Integer> eachFailFast(@Each Iterator<Code> codes, Duration timeout) throws Exception;

    @Gather(value = "run", onFailure = Cancellation.CANCEL, onCancel = Cancellation.CANCEL)
    abstract List<Integer> eachCancel(@Each Iterator<Code> codes, Duration timeout) throws Exception;

    @Gather("run")
    abstract List<Outcome<Integer>> outcomes(@Each Iterator<Code> codes, Duration timeout) throws Exception;

    @Gather(value = "run", concurrency = 2)
    abstract List<Integer> bounded(@Each Iterator<Code> codes, Duration timeout) throws Exception;

    @Gather(value = "run", concurrency = 2, onFailure = Cancellation.CANCEL_AND_JOIN)
    abstract List<Integer> boundedFailFast(@Each Iterator<Code> codes, Duration timeout) throws Exception;

    @WaitFor("run")
    abstract Waited<Integer> waitForAll(@Each Iterator<Code> codes, Duration timeout) throws Exception;

    @WaitFor(value = "run", concurrency = 2)
    abstract Waited<Integer> boundedWait(@Each Iterator<Code> codes, Duration timeout) throws Exception;

    record Handles(Task<Integer> first, Task<Integer> second, Task<Integer> third) {}

    @WaitFor
    abstract Handles waitForSlots(Code one, Code two, Code three, Duration timeout) throws Exception;

    @WaitFor(
            returnWhen = ReturnWhen.FIRST_EXCEPTION,
            onReturn = Cancellation.CANCEL_AND_JOIN,
            onCancel = Cancellation.CANCEL_AND_JOIN)
    abstract Handles waitForFirstFailedSlot(Code one, Code two, Code three, Duration timeout) throws Exception;

    record ChainOfHandles(Task<Integer> head, Task<Integer> middle, Task<Integer> tail) {}

    @WaitFor
    abstract ChainOfHandles waitForChain(Code one, Code two, Code three, Duration timeout) throws Exception;

    @WaitFor(
            returnWhen = ReturnWhen.FIRST_EXCEPTION,
            onReturn = Cancellation.CANCEL_AND_JOIN,
            onCancel = Cancellation.CANCEL_AND_JOIN)
    abstract ChainOfHandles waitForFirstFailedOfChain(Code one, Code two, Code three, Duration timeout)
            throws Exception;

    @WaitFor("run")
    abstract Stream<Task<Integer>> stream(@Each Iterator<Code> codes, Duration timeout);

    @WaitFor(
            value = "run",
            concurrency = 2,
            onReturn = Cancellation.CANCEL_AND_JOIN,
            onCancel = Cancellation.CANCEL_AND_JOIN)
    abstract Stream<Task<Integer>> boundedStream(@Each Iterator<Code> codes, Duration timeout);

    @WaitFor(
            value = "run",
            returnWhen = ReturnWhen.FIRST_SUCCEEDED,
            onReturn = Cancellation.CANCEL_AND_JOIN,
            onCancel = Cancellation.CANCEL_AND_JOIN)
    abstract Integer race(@Each Iterator<Code> codes, Duration timeout) throws Exception;

    @WaitFor(
            value = "run",
            returnWhen = ReturnWhen.FIRST_SUCCEEDED,
            onReturn = Cancellation.CANCEL_AND_JOIN,
            onCancel = Cancellation.CANCEL_AND_JOIN,
            stagger = "1ms")
    abstract Integer stagger(@Each Iterator<Code> codes, Duration timeout) throws Exception;

    boolean two(Waited<Integer> soFar) {
        return soFar.done().stream()
                        .filter(task -> task.outcome() instanceof Outcome.Success)
                        .count()
                >= 2;
    }

    @WaitFor(value = "run", until = "two")
    abstract Waited<Integer> until(@Each Iterator<Code> codes, Duration timeout) throws Exception;

    @WaitFor(
            value = "run",
            until = "two",
            onReturn = Cancellation.CANCEL_AND_JOIN,
            onCancel = Cancellation.CANCEL_AND_JOIN,
            concurrency = 2)
    abstract List<Integer> boundedUntil(@Each Iterator<Code> codes, Duration timeout) throws Exception;

    @Gather(value = "run", onFailure = Cancellation.CANCEL_AND_JOIN)
    abstract void handled(@Each Iterator<Code> codes, @AsCompleted Consumer<Integer> each, Duration timeout)
            throws Exception;

    @Gather(value = "run", concurrency = 2)
    abstract void handledOutcomes(
            @Each Iterator<Code> codes, @AsCompleted Consumer<Outcome<Integer>> each, Duration timeout)
            throws Exception;

    @TaskGroupScope("run")
    abstract List<Integer> scope(@Each Iterator<Code> codes, Duration timeout) throws Exception;

    @TaskGroupScope(value = "run", onFailure = Cancellation.LEAVE)
    abstract List<Integer> supervisor(@Each Iterator<Code> codes, Duration timeout) throws Exception;

    @TaskGroupScope(value = "run", concurrency = 2)
    abstract List<Integer> boundedScope(@Each Iterator<Code> codes, Duration timeout) throws Exception;

    interface Body {
        Integer run(List<Task<Integer>> tasks) throws Exception;
    }

    static final Body CREATING = List::size;

    static final Body READING = tasks -> {
        for (var task : tasks) {
            task.get();
        }
        return 1;
    };

    Integer inBody(TaskGroup group, Iterator<Code> codes, Body rest) throws Exception {
        List<Task<Integer>> tasks = new ArrayList<>();
        while (codes.hasNext()) {
            tasks.add(group.createTask(codes.next()::run));
        }
        return rest.run(tasks);
    }

    @TaskGroupScope("inBody")
    abstract Integer body(Iterator<Code> codes, Duration timeout, Body rest) throws Exception;

    @TaskGroupScope(value = "inBody", concurrency = 2)
    abstract Integer boundedBody(Iterator<Code> codes, Duration timeout, Body rest) throws Exception;

    @TaskGroupScope(value = "inBody", onFailure = Cancellation.LEAVE)
    abstract Integer supervisedBody(Iterator<Code> codes, Duration timeout, Body rest) throws Exception;

    @Gather("run")
    abstract Task<List<Integer>> start(@Each List<Code> codes, Duration timeout);

    @Gather
    abstract List<Integer> gatherHandles(@Each List<Task<Integer>> tasks, Duration timeout) throws Exception;

    @Gather
    abstract List<Integer> gatherStages(@Each List<CompletionStage<Integer>> stages, Duration timeout) throws Exception;
}
