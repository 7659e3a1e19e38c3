package dev.fanwise.behaviour.discard;

import static dev.fanwise.Cancellation.CANCEL;
import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;
import static dev.fanwise.Cancellation.LEAVE;
import static dev.fanwise.ReturnWhen.FIRST_SUCCEEDED;

import dev.fanwise.AsCompleted;
import dev.fanwise.Each;
import dev.fanwise.From;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.TaskGroupScope;
import dev.fanwise.WaitFor;
import dev.fanwise.Waited;
import dev.fanwise.behaviour.Child;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** Fan-outs that open lines and discard those that nobody receives. */
abstract class Lines {

    /** What the constructor of {@link Checked} throws. */
    volatile RuntimeException invalid;

    record Pair(Line left, Outcome<Line> right, int number) {}

    record Checked(Line left, Check check) {}

    record Check() {}

    record Timed(@From(timeout = "1s") Outcome<Line> left) {}

    record Answer(Line left, String answer, String news) {}

    Line open(Child<Line> child) throws IOException, InterruptedException {
        return child.run();
    }

    void close(Closeable line) throws IOException {
        line.close();
    }

    @WaitFor(value = "open", returnWhen = FIRST_SUCCEEDED, onReturn = CANCEL, onCancel = CANCEL, discard = "close")
    abstract Line first(@Each Collection<Child<Line>> children) throws InterruptedException;

    @WaitFor(
            value = "open",
            returnWhen = FIRST_SUCCEEDED,
            onReturn = CANCEL_AND_JOIN,
            onCancel = CANCEL_AND_JOIN,
            discard = "close")
    abstract Line firstJoined(@Each Collection<Child<Line>> children) throws InterruptedException;

    @WaitFor(
            value = "open",
            returnWhen = FIRST_SUCCEEDED,
            onReturn = CANCEL_AND_JOIN,
            onCancel = CANCEL_AND_JOIN,
            grace = "1s",
            discard = "close")
    abstract Line firstInTime(@Each Collection<Child<Line>> children, Duration timeout)
            throws InterruptedException, TimeoutException;

    boolean two(Waited<Line> soFar) {
        return soFar.done().stream().filter(line -> line.outcome().isSuccess()).count() == 2;
    }

    @WaitFor(value = "open", until = "two", onReturn = CANCEL, discard = "close")
    abstract List<Line> firstTwo(@Each Collection<Child<Line>> children) throws InterruptedException;

    @Gather(value = "open", discard = "close")
    abstract List<Line> all(@Each Collection<Child<Line>> children) throws IOException, InterruptedException;

    @Gather(value = "open", concurrency = 2, onFailure = CANCEL_AND_JOIN, discard = "close")
    abstract Line[] bounded(@Each Collection<Child<Line>> children) throws IOException, InterruptedException;

    @Gather(value = "open", onCancel = CANCEL, discard = "close")
    abstract List<Outcome<Line>> outcomes(@Each Collection<Child<Line>> children, Duration timeout)
            throws InterruptedException;

    @TaskGroupScope(value = "open", onFailure = LEAVE, discard = "close")
    abstract List<Line> supervised(@Each Collection<Child<Line>> children) throws InterruptedException;

    @Gather(value = "open", onFailure = CANCEL_AND_JOIN, discard = "close")
    abstract void asTheyCome(@Each Collection<Child<Line>> children, @AsCompleted Consumer<Line> each)
            throws IOException, InterruptedException;

    @Gather(onFailure = CANCEL_AND_JOIN, discard = "close")
    abstract Pair pair(Child<Line> a, Child<Line> b, Child<Integer> c) throws IOException, InterruptedException;

    Line left(Child<Line> a) throws IOException, InterruptedException {
        return a.run();
    }

    Line right(Child<Line> b) throws IOException, InterruptedException {
        return b.run();
    }

    int number(Child<Integer> c) throws IOException, InterruptedException {
        return c.run();
    }

    @Gather(discard = "close")
    abstract Checked checked(Child<Line> a) throws IOException, InterruptedException;

    Check check() {
        if (invalid != null) {
            throw invalid;
        }
        return new Check();
    }

    @Gather(discard = "close")
    abstract Timed timed(Child<Line> a) throws InterruptedException;

    @Gather(discard = "close")
    abstract Answer ask(Child<Line> a, Child<String> b, Child<String> c) throws IOException, InterruptedException;

    String answer(Line left, Child<String> b) throws IOException, InterruptedException {
        return b.run();
    }

    String news(Child<String> c) throws IOException, InterruptedException {
        return c.run();
    }
}
