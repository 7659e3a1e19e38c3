package dev.fanwise.behaviour.waiting;

import static dev.fanwise.Cancellation.CANCEL;
import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;

import dev.fanwise.Each;
import dev.fanwise.Task;
import dev.fanwise.WaitFor;
import dev.fanwise.Waited;
import dev.fanwise.behaviour.Child;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Waits that go on until a method of the test says that it is enough. */
abstract class Quorums {

    /** What a test asks. */
    interface Question {
        boolean isEnough(Waited<Integer> soFar) throws IOException, InterruptedException;
    }

    Question question = soFar -> false;

    boolean enough(Waited<Integer> soFar) throws IOException, InterruptedException {
        return question.isEnough(soFar);
    }

    Integer run(Child<Integer> child) throws IOException, InterruptedException {
        return child.run();
    }

    @WaitFor(value = "run", until = "enough")
    abstract Waited<Integer> waited(@Each Collection<Child<Integer>> children) throws IOException, InterruptedException;

    @WaitFor(value = "run", until = "enough")
    abstract Waited<Integer> inTime(@Each Collection<Child<Integer>> children, Duration timeout)
            throws IOException, InterruptedException;

    @WaitFor(value = "run", until = "enough")
    abstract Waited<Integer> read(@Each Stream<Child<Integer>> children) throws IOException, InterruptedException;

    @WaitFor(value = "run", until = "enough", onReturn = CANCEL_AND_JOIN, onCancel = CANCEL_AND_JOIN)
    abstract List<Integer> values(@Each Collection<Child<Integer>> children) throws IOException, InterruptedException;

    @WaitFor(value = "run", until = "enough", onReturn = CANCEL)
    abstract Integer value(@Each Collection<Child<Integer>> children) throws IOException, InterruptedException;

    @WaitFor(value = "run", until = "enough", onReturn = CANCEL_AND_JOIN)
    abstract Integer valueInTime(@Each Collection<Child<Integer>> children, Duration timeout)
            throws IOException, InterruptedException, TimeoutException;

    @WaitFor(value = "run", until = "enough", onReturn = CANCEL_AND_JOIN, concurrency = 1)
    abstract Integer bounded(@Each Collection<Child<Integer>> children) throws IOException, InterruptedException;

    @WaitFor(value = "run", until = "enough", onReturn = CANCEL_AND_JOIN, stagger = "1s")
    abstract Integer staggered(@Each Collection<Child<Integer>> children) throws IOException, InterruptedException;

    @WaitFor(until = "enough")
    abstract Waited<Integer> handles(@Each Collection<Task<Integer>> tasks) throws IOException, InterruptedException;

    @WaitFor(value = "run", until = "enough", onReturn = CANCEL)
    abstract Task<List<Integer>> started(@Each Collection<Child<Integer>> children);
}
