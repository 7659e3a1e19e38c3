package dev.fanwise.soak;

import static dev.fanwise.Cancellation.CANCEL;
import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;
import static dev.fanwise.Cancellation.LEAVE;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.ReturnWhen;
import dev.fanwise.Task;
import dev.fanwise.TaskGroup;
import dev.fanwise.TaskGroupScope;
import dev.fanwise.WaitFor;
import dev.fanwise.Waited;
import dev.fanwise.soak.Made.MadeException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;

/** The fan-out methods of the soak: what {@link Shape} calls. */
abstract class Errands {

    record Three(String first, String second, String third) {}

    record Tolerant(String first, Outcome<String> second, Outcome<String> third) {}

    record Handles(Task<String> first, Task<String> second, Task<String> third) {}

    String first(Errand a) throws MadeException, InterruptedException {
        return a.run();
    }

    String second(Errand b) throws MadeException, InterruptedException {
        return b.run();
    }

    String third(Errand c) throws MadeException, InterruptedException {
        return c.run();
    }

    String run(Errand errand) throws MadeException, InterruptedException {
        return errand.run();
    }

    CompletableFuture<String> runLater(Errand errand) {
        return errand.runLater();
    }

    @Gather
    abstract Three gather(Errand a, Errand b, Errand c) throws MadeException, InterruptedException;

    @Gather(onFailure = CANCEL, onCancel = CANCEL)
    abstract Three gatherOrCancel(Errand a, Errand b, Errand c) throws MadeException, InterruptedException;

    @Gather(onFailure = CANCEL_AND_JOIN)
    abstract Three gatherOrJoin(Errand a, Errand b, Errand c) throws MadeException;

    @Gather(onFailure = CANCEL_AND_JOIN)
    abstract Tolerant gatherWithin(Errand a, Errand b, Errand c, Duration timeout)
            throws MadeException, InterruptedException, TimeoutException;

    @Gather(value = "run", onFailure = CANCEL_AND_JOIN)
    abstract List<String> each(@Each List<Errand> errands) throws MadeException, InterruptedException;

    @Gather(value = "run", concurrency = 2)
    abstract List<String> eachBounded(@Each List<Errand> errands) throws MadeException, InterruptedException;

    @Gather(value = "run", onCancel = LEAVE, concurrency = 3)
    abstract List<Outcome<String>> outcomesWithin(@Each List<Errand> errands, Duration timeout)
            throws InterruptedException;

    @WaitFor("run")
    abstract Waited<String> waitFor(@Each List<Errand> errands, Duration timeout) throws InterruptedException;

    @WaitFor(value = "run", returnWhen = ReturnWhen.FIRST_COMPLETED, onReturn = CANCEL, onCancel = CANCEL)
    abstract Waited<String> firstCompleted(@Each List<Errand> errands) throws InterruptedException;

    @WaitFor(value = "run", returnWhen = ReturnWhen.FIRST_EXCEPTION, concurrency = 2, onCancel = CANCEL_AND_JOIN)
    abstract Waited<String> firstException(@Each List<Errand> errands) throws InterruptedException;

    @WaitFor(value = "run", returnWhen = ReturnWhen.FIRST_SUCCEEDED, onReturn = CANCEL_AND_JOIN)
    abstract String firstSucceeded(@Each List<Errand> errands) throws InterruptedException;

    @WaitFor(value = "run", returnWhen = ReturnWhen.FIRST_SUCCEEDED, onReturn = CANCEL, stagger = "1ms")
    abstract String staggered(@Each List<Errand> errands) throws InterruptedException;

    @WaitFor(returnWhen = ReturnWhen.FIRST_COMPLETED)
    abstract Handles handles(Errand a, Errand b, Errand c) throws InterruptedException;

    @Gather(value = "runLater", onFailure = CANCEL_AND_JOIN)
    abstract List<String> eachLater(@Each List<Errand> errands) throws InterruptedException;

    @WaitFor(value = "runLater", returnWhen = ReturnWhen.FIRST_COMPLETED, onReturn = CANCEL, concurrency = 2)
    abstract Waited<String> firstLater(@Each List<Errand> errands) throws InterruptedException;

    @TaskGroupScope("runLater")
    abstract List<String> scopeLater(@Each List<Errand> errands) throws InterruptedException;

    @TaskGroupScope
    abstract Three scope(Errand a, Errand b, Errand c) throws InterruptedException;

    @TaskGroupScope(value = "run", concurrency = 2)
    abstract List<String> scopeBounded(@Each List<Errand> errands) throws InterruptedException;

    @TaskGroupScope(value = "run", onFailure = LEAVE)
    abstract List<String> supervisor(@Each List<Errand> errands) throws InterruptedException;

    @TaskGroupScope("body")
    abstract String scopeWithBody(List<Errand> errands) throws InterruptedException;

    @TaskGroupScope(value = "body", concurrency = 2)
    abstract String scopeWithin(List<Errand> errands, Duration timeout) throws InterruptedException, TimeoutException;

    /** Starts its tasks, and works on for a while or cancels the group. It does not wait: it may hold the only thread. */
    String body(TaskGroup group, List<Errand> errands) throws InterruptedException {
        for (var errand : errands) {
            try {
                group.createTask("errand", () -> run(errand));
            } catch (IllegalStateException refused) {
                return "refused";
            }
        }
        if (errands.size() % 2 == 0) {
            Thread.sleep(1);
        } else {
            group.cancel();
        }
        return "body";
    }

    @Gather(onFailure = CANCEL_AND_JOIN)
    abstract Task<Three> start(Errand a, Errand b, Errand c);

    @TaskGroupScope("run")
    abstract CompletableFuture<List<String>> startAll(@Each List<Errand> errands);
}
