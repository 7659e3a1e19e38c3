package dev.fanwise.testing;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;
import static dev.fanwise.Cancellation.LEAVE;
import static dev.fanwise.ReturnWhen.FIRST_COMPLETED;
import static dev.fanwise.ReturnWhen.FIRST_SUCCEEDED;

import dev.fanwise.Deadline;
import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.TaskGroup;
import dev.fanwise.TaskGroupScope;
import dev.fanwise.WaitFor;
import dev.fanwise.Waited;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;

/** Fan-out methods of every shape. What their tasks do is said by the test. */
abstract class Calls {

    record Page(String product, String price) {}

    record Tolerant(String product, Outcome<String> reviews) {}

    record Chain(String product, String offer) {}

    /** What a task does. */
    interface Code {
        String run() throws Exception;
    }

    final Code product;
    final Code other;

    Calls(Code product, Code other) {
        this.product = product;
        this.other = other;
    }

    String product() throws Exception {
        return product.run();
    }

    String price() throws Exception {
        return other.run();
    }

    String reviews() throws Exception {
        return other.run();
    }

    String offer(String product) throws Exception {
        return "offer of " + product + ": " + other.run();
    }

    String run(Code code) throws Exception {
        return code.run();
    }

    @Gather(onFailure = CANCEL_AND_JOIN)
    abstract Page page() throws Exception;

    @Gather(onFailure = LEAVE)
    abstract Page pageThatLeaves() throws Exception;

    @Gather(timeout = "30m")
    abstract Page pageWithin30Minutes() throws Exception;

    @Gather(value = "run", timeout = "30m")
    abstract List<String> allWithin30Minutes(@Each List<Code> codes) throws Exception;

    @Gather(timeout = "2s")
    abstract Tolerant tolerantWithin2Seconds() throws Exception;

    @Gather(onFailure = CANCEL_AND_JOIN)
    abstract Page pageUntil(Deadline deadline) throws Exception;

    @Gather(timeout = "2s", grace = "500ms")
    abstract Page pageWithGrace() throws Exception;

    @Gather(onFailure = CANCEL_AND_JOIN)
    abstract Chain chain() throws Exception;

    @Gather(onFailure = CANCEL_AND_JOIN)
    abstract Task<Page> pageLater();

    @Gather(value = "run", onFailure = CANCEL_AND_JOIN)
    abstract List<String> all(@Each List<Code> codes) throws Exception;

    @Gather(value = "run", onFailure = CANCEL_AND_JOIN, concurrency = 2)
    abstract List<String> twoAtATime(@Each List<Code> codes) throws Exception;

    @WaitFor(value = "run", returnWhen = FIRST_SUCCEEDED, onReturn = CANCEL_AND_JOIN, stagger = "100ms")
    abstract String hedged(@Each List<Code> codes) throws InterruptedException;

    @WaitFor(value = "run", returnWhen = FIRST_COMPLETED, onReturn = CANCEL_AND_JOIN)
    abstract String first(@Each List<Code> codes) throws Exception;

    @WaitFor(value = "run", timeout = "1s", onReturn = CANCEL_AND_JOIN)
    abstract Waited<String> withinOneSecond(@Each List<Code> codes) throws InterruptedException;

    @TaskGroupScope
    abstract String scope(Callable<String> first, Callable<String> second) throws Exception;

    String scope(TaskGroup group, Callable<String> first, Callable<String> second) throws Exception {
        var one = group.createTask("one", first);
        var two = group.createTask("two", second);
        return one.get() + two.get();
    }

    @TaskGroupScope(timeout = "5s")
    abstract String scopeWithin5Seconds(VirtualTime time) throws Exception;

    String scopeWithin5Seconds(TaskGroup group, VirtualTime time) throws Exception {
        group.createTask("task", () -> time.sleep(Duration.ofHours(1)));
        time.sleep(Duration.ofHours(1));
        return "body";
    }

    @Gather
    abstract String[] none(@Each List<Code> codes, Duration timeout) throws Exception, TimeoutException;

    String none(Code code) throws Exception {
        return code.run();
    }
}
