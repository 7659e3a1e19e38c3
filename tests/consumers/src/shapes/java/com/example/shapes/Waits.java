package com.example.shapes;

import static dev.fanwise.Cancellation.CANCEL;
import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;
import static dev.fanwise.ReturnWhen.FIRST_COMPLETED;
import static dev.fanwise.ReturnWhen.FIRST_EXCEPTION;
import static dev.fanwise.ReturnWhen.FIRST_SUCCEEDED;

import dev.fanwise.Each;
import dev.fanwise.Task;
import dev.fanwise.WaitFor;
import dev.fanwise.Waited;
import java.io.IOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;

/** Which tasks are done, and who was first. */
abstract class Waits {

    @WaitFor("fetch")
    abstract Waited<String> all(@Each List<String> mirrors) throws InterruptedException;

    @WaitFor(value = "fetch", returnWhen = FIRST_EXCEPTION, onReturn = CANCEL, onCancel = CANCEL, timeout = "1m")
    abstract Waited<String> untilFailure(@Each List<String> mirrors) throws InterruptedException;

    @WaitFor(value = "fetch", concurrency = 2)
    abstract Waited<String> someAtATime(@Each Iterator<String> mirrors);

    @WaitFor(value = "fetch", returnWhen = FIRST_COMPLETED, stagger = "1s", onReturn = CANCEL_AND_JOIN)
    abstract Waited<String> staggered(@Each List<String> mirrors) throws InterruptedException;

    @WaitFor(value = "fetch", returnWhen = FIRST_COMPLETED, onReturn = CANCEL_AND_JOIN)
    abstract String first(@Each List<String> mirrors) throws IOException, InterruptedException;

    @WaitFor(value = "fetch", returnWhen = FIRST_SUCCEEDED, onReturn = CANCEL_AND_JOIN, stagger = "1s", timeout = "1m")
    abstract String fastest(@Each List<String> mirrors) throws InterruptedException, TimeoutException;

    @WaitFor(value = "later", returnWhen = FIRST_SUCCEEDED, onReturn = CANCEL)
    abstract String fastestLater(@Each List<String> mirrors) throws InterruptedException;

    @WaitFor
    abstract Waited<String> rest(@Each Collection<Task<String>> pending) throws InterruptedException;

    @WaitFor(value = "fetch", returnWhen = FIRST_COMPLETED, onCancel = CANCEL)
    abstract Task<Waited<String>> start(@Each List<String> mirrors);

    @WaitFor(value = "fetch", returnWhen = FIRST_SUCCEEDED, onReturn = CANCEL_AND_JOIN)
    abstract CompletableFuture<String> startFastest(@Each List<String> mirrors);

    String fetch(String mirror) throws IOException {
        if (mirror.startsWith("broken")) {
            throw new IOException(mirror);
        }
        return "from " + mirror;
    }

    CompletionStage<String> later(String mirror) {
        return CompletableFuture.supplyAsync(() -> "from " + mirror);
    }
}
