package dev.fanwise.behaviour.waiting;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;

import dev.fanwise.AsCompleted;
import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.TaskGroupScope;
import dev.fanwise.behaviour.Child;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** Methods that give each result as it comes. */
abstract class Handled {

    /** Takes a result and may throw. */
    interface Taking {
        void take(Integer result) throws IOException, InterruptedException;
    }

    Integer run(Child<Integer> child) throws IOException, InterruptedException {
        return child.run();
    }

    int same(int number) {
        return number;
    }

    @Gather(value = "run", onFailure = CANCEL_AND_JOIN)
    abstract void all(@Each Collection<Child<Integer>> children, @AsCompleted Taking each)
            throws IOException, InterruptedException;

    @Gather("run")
    abstract void withElement(
            @Each Collection<Child<Integer>> children, @AsCompleted BiConsumer<Child<Integer>, Integer> each)
            throws IOException, InterruptedException;

    @Gather("run")
    abstract void outcomes(@Each Collection<Child<Integer>> children, @AsCompleted Consumer<Outcome<Integer>> each)
            throws InterruptedException;

    @Gather("run")
    abstract void outcomesInTime(
            @Each Collection<Child<Integer>> children, @AsCompleted Consumer<Outcome<Integer>> each, Duration timeout)
            throws InterruptedException;

    @Gather("run")
    abstract void inTime(@Each Collection<Child<Integer>> children, @AsCompleted Taking each, Duration timeout)
            throws IOException, InterruptedException, TimeoutException;

    @TaskGroupScope("run")
    abstract void scope(@Each Collection<Child<Integer>> children, @AsCompleted Consumer<Integer> each)
            throws InterruptedException;

    @Gather
    abstract void stages(@Each Collection<CompletableFuture<Integer>> stages, @AsCompleted IntConsumer each)
            throws InterruptedException;

    @Gather(value = "run", concurrency = 2)
    abstract void bounded(@Each Collection<Child<Integer>> children, @AsCompleted Consumer<Integer> each)
            throws IOException, InterruptedException;

    @Gather(value = "same", concurrency = 4)
    abstract void numbers(@Each Stream<Integer> numbers, @AsCompleted BiConsumer<Integer, Integer> each)
            throws InterruptedException;

    @Gather(value = "same", concurrency = 4)
    abstract void listed(@Each List<Integer> numbers, @AsCompleted IntConsumer each) throws InterruptedException;

    @Gather(value = "same", concurrency = 4)
    abstract void outcomesOfNumbers(@Each Stream<Integer> numbers, @AsCompleted Consumer<Outcome<Integer>> each)
            throws InterruptedException;

    @Gather("run")
    abstract Task<Void> started(@Each Collection<Child<Integer>> children, @AsCompleted Taking each);
}
