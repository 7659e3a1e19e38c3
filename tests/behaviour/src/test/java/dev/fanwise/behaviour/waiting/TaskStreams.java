package dev.fanwise.behaviour.waiting;

import static dev.fanwise.Cancellation.CANCEL;
import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;

import dev.fanwise.Each;
import dev.fanwise.Task;
import dev.fanwise.WaitFor;
import dev.fanwise.behaviour.Child;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.Iterator;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/** Waits that return a stream of their tasks. */
abstract class TaskStreams {

    Integer run(Child<Integer> child) throws IOException, InterruptedException {
        return child.run();
    }

    Integer square(Integer number) {
        return number * number;
    }

    @WaitFor("run")
    abstract Stream<Task<Integer>> left(@Each Collection<Child<Integer>> children);

    @WaitFor(value = "run", onReturn = CANCEL, onCancel = CANCEL)
    abstract Stream<Task<Integer>> cancelled(@Each Collection<Child<Integer>> children);

    @WaitFor(value = "run", onReturn = CANCEL_AND_JOIN, onCancel = CANCEL_AND_JOIN)
    abstract Stream<Task<Integer>> joined(@Each Collection<Child<Integer>> children);

    @WaitFor(value = "run", onReturn = CANCEL_AND_JOIN)
    abstract Stream<Task<Integer>> inTime(@Each Collection<Child<Integer>> children, Duration timeout);

    @WaitFor(value = "run", onReturn = CANCEL_AND_JOIN)
    abstract Stream<Task<Integer>> read(@Each Iterator<Child<Integer>> children);

    @WaitFor(value = "run", onReturn = CANCEL_AND_JOIN)
    abstract Stream<Task<Integer>> readInTime(@Each Iterator<Child<Integer>> children, Duration timeout);

    @WaitFor(value = "run", onReturn = CANCEL_AND_JOIN, concurrency = 2)
    abstract Stream<Task<Integer>> bounded(@Each Collection<Child<Integer>> children);

    @WaitFor(value = "square", concurrency = 64)
    abstract Stream<Task<Integer>> squares(@Each Stream<Integer> numbers);

    @WaitFor
    abstract Stream<Task<Integer>> handles(@Each Collection<Task<Integer>> running);

    @WaitFor(onReturn = CANCEL)
    abstract Stream<Task<Integer>> stages(@Each Collection<CompletionStage<Integer>> running);
}
