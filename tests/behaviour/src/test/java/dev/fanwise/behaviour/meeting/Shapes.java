package dev.fanwise.behaviour.meeting;

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
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/** Fan-out methods of every shape over the same tasks. */
abstract class Shapes {

    record Pair(Integer first, Integer second) {}

    record Tolerant(Integer first, Outcome<Integer> second) {}

    record Stages(Integer one, Integer two) {}

    Integer run(Code code) throws Exception {
        return code.run();
    }

    Integer first(Code one) throws Exception {
        return one.run();
    }

    Integer second(Code two) throws Exception {
        return two.run();
    }

    // slots

    @Gather
    abstract Pair slots(Code one, Code two) throws Exception;

    @Gather
    abstract Tolerant tolerant(Code one, Code two, Duration timeout) throws Exception;

    @TaskGroupScope
    abstract Pair scopeSlots(Code one, Code two) throws Exception;

    @Gather
    abstract Stages slots(CompletionStage<Integer> one, CompletionStage<Integer> two) throws Exception;

    @Gather(onCancel = Cancellation.LEAVE)
    abstract Stages timedSlots(CompletionStage<Integer> one, CompletionStage<Integer> two, Duration timeout)
            throws Exception;

    @Gather(onCancel = Cancellation.LEAVE)
    abstract List<Integer> timedStages(@Each List<CompletionStage<Integer>> stages, Duration timeout) throws Exception;

    @Gather(value = "run", onCancel = Cancellation.LEAVE)
    abstract List<Outcome<Integer>> lateOutcomes(@Each List<Code> codes, Duration timeout) throws Exception;

    // gather

    @Gather("run")
    abstract List<Integer> gather(@Each List<Code> codes) throws Exception;

    @Gather(value = "run", onFailure = Cancellation.CANCEL_AND_JOIN)
    abstract List<Integer> failFast(@Each List<Code> codes) throws Exception;

    @Gather(value = "run", concurrency = 2)
    abstract List<Integer> bounded(@Each List<Code> codes) throws Exception;

    @Gather("run")
    abstract List<Outcome<Integer>> outcomes(@Each List<Code> codes) throws Exception;

    @Gather("run")
    abstract List<Integer> timed(@Each List<Code> codes, Duration timeout) throws Exception;

    @Gather(value = "run", onCancel = Cancellation.CANCEL)
    abstract List<Integer> timedAndLeft(@Each List<Code> codes, Duration timeout) throws Exception;

    @Gather("run")
    abstract List<Integer> stream(@Each Stream<Code> codes, Duration timeout) throws Exception;

    @Gather("run")
    abstract List<Integer> iterator(@Each Iterator<Code> codes, Duration timeout) throws Exception;

    @Gather("run")
    abstract List<Integer> iterable(@Each Iterable<Code> codes, Duration timeout) throws Exception;

    @Gather("run")
    abstract Map<Code, Integer> keyed(@Each Iterable<Code> codes, Duration timeout) throws Exception;

    @Gather(value = "run", concurrency = 2)
    abstract List<Integer> boundedStream(@Each Stream<Code> codes, Duration timeout) throws Exception;

    @Gather(value = "run", concurrency = 2)
    abstract List<Integer> boundedIterator(@Each Iterator<Code> codes, Duration timeout) throws Exception;

    @Gather("run")
    abstract Task<List<Integer>> start(@Each List<Code> codes);

    @Gather("run")
    abstract CompletableFuture<List<Integer>> future(@Each List<Code> codes);

    // wait

    @WaitFor("run")
    abstract Waited<Integer> waitWithin(@Each List<Code> codes, Duration timeout) throws Exception;

    @WaitFor("run")
    abstract Waited<Integer> waitForAll(@Each List<Code> codes) throws Exception;

    @WaitFor(value = "run", concurrency = 2)
    abstract Waited<Integer> boundedWait(@Each List<Code> codes) throws Exception;

    @WaitFor(value = "run", returnWhen = ReturnWhen.FIRST_COMPLETED)
    abstract Waited<Integer> waitForFirst(@Each Iterator<Code> codes) throws Exception;

    @WaitFor(value = "run", returnWhen = ReturnWhen.FIRST_SUCCEEDED, onReturn = Cancellation.CANCEL_AND_JOIN)
    abstract Integer race(@Each List<Code> codes) throws Exception;

    @WaitFor(
            value = "run",
            returnWhen = ReturnWhen.FIRST_SUCCEEDED,
            onReturn = Cancellation.CANCEL_AND_JOIN,
            stagger = "1s")
    abstract Integer hedge(@Each List<Code> codes) throws Exception;

    // scope

    @TaskGroupScope("run")
    abstract List<Integer> scope(@Each List<Code> codes) throws Exception;

    @TaskGroupScope("run")
    abstract void forEach(@Each List<Code> codes) throws Exception;

    @TaskGroupScope(value = "run", onFailure = Cancellation.LEAVE)
    abstract List<Integer> supervisor(@Each List<Code> codes) throws Exception;

    @TaskGroupScope(value = "run", concurrency = 2)
    abstract List<Integer> boundedScope(@Each List<Code> codes) throws Exception;

    @TaskGroupScope(value = "run", concurrency = 2)
    abstract void boundedForEach(@Each List<Code> codes) throws Exception;

    @TaskGroupScope(value = "run", concurrency = 2, onFailure = Cancellation.LEAVE)
    abstract void boundedSupervisor(@Each List<Code> codes) throws Exception;

    // body

    interface Body<T> {
        T run(TaskGroup group) throws Exception;
    }

    <T> T inBody(TaskGroup group, Body<T> body) throws Exception {
        return body.run(group);
    }

    @TaskGroupScope("inBody")
    abstract <T> T body(Body<T> body) throws Exception;

    @TaskGroupScope(value = "inBody", concurrency = 1)
    abstract <T> T bodyOneByOne(Body<T> body) throws Exception;

    @TaskGroupScope("inBody")
    abstract <T> T timedBody(Body<T> body, Duration timeout) throws Exception;

    // over handles and stages

    @Gather
    abstract List<Integer> gatherHandles(@Each List<Task<Integer>> tasks) throws Exception;

    @WaitFor
    abstract Waited<Integer> waitForHandles(@Each List<Task<Integer>> tasks) throws Exception;

    @WaitFor
    abstract Waited<Integer> pollHandles(@Each List<Task<Integer>> tasks, Duration timeout) throws Exception;

    @Gather
    abstract List<Integer> gatherStages(@Each List<CompletionStage<Integer>> stages, Duration timeout) throws Exception;

    @WaitFor
    abstract Waited<Integer> waitForStages(@Each List<CompletionStage<Integer>> stages, Duration timeout)
            throws Exception;

    // primitives

    @Gather
    abstract Primitive primitive(Code one) throws Exception;

    record Primitive(@dev.fanwise.From("first") int number) {}

    @Gather("run")
    abstract int[] numbers(@Each List<Code> codes) throws Exception;
}
