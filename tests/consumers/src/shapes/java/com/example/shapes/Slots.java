package com.example.shapes;

import static dev.fanwise.Cancellation.CANCEL;
import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;
import static dev.fanwise.ReturnWhen.FIRST_COMPLETED;

import dev.fanwise.From;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.TaskGroupScope;
import dev.fanwise.WaitFor;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A task for each component of a record. */
abstract class Slots {

    record Page(
            String title,
            int price,
            @Nullable String note,
            @Nullable Void warmed) {}

    record Tolerant(String title, Outcome<Integer> missing) {}

    record Tried(Outcome<String> title, Outcome<Integer> missing) {}

    record Asynchronous(String stage, Outcome<String> task) {}

    record Joined<A, B>(A left, Outcome<B> right) {}

    record Nested(Page page, @From("tolerant") Tolerant other) {}

    record Handles(Task<String> title, Task<Integer> missing) {}

    @Gather
    abstract Page page(int id) throws InterruptedException;

    @Gather(onFailure = CANCEL_AND_JOIN, onCancel = CANCEL, timeout = "1m")
    abstract Tolerant tolerant(int id) throws InterruptedException, TimeoutException;

    @Gather
    abstract Tried tried(int id, Duration timeout);

    @Gather(onFailure = CANCEL)
    abstract Asynchronous asynchronous(int id);

    @Gather
    abstract <A, B> Joined<A, B> joined(Callable<A> left, CompletionStage<B> right) throws Exception;

    @Gather
    abstract Nested nested(int id) throws InterruptedException, TimeoutException;

    @Gather
    abstract Task<Page> startPage(int id);

    @TaskGroupScope(timeout = "1m")
    abstract CompletableFuture<Tolerant> startTolerant(int id);

    @TaskGroupScope
    abstract Tolerant scoped(int id) throws InterruptedException;

    @WaitFor
    abstract Handles all(int id) throws InterruptedException;

    @WaitFor(returnWhen = FIRST_COMPLETED, onReturn = CANCEL, onCancel = CANCEL_AND_JOIN, timeout = "1m")
    abstract Handles first(int id) throws InterruptedException;

    String title(int id) {
        return "page " + id;
    }

    int price(int id) {
        return 10 * id;
    }

    @Nullable String note(int id) {
        return id == 0 ? null : "note " + id;
    }

    void warmed(int id) {}

    int missing(int id) throws IOException {
        throw new IOException("missing " + id);
    }

    CompletionStage<String> stage(int id) {
        return CompletableFuture.completedFuture("stage " + id);
    }

    Task<String> task(int id) {
        return Task.start(Runnable::run, () -> "task " + id);
    }
}
