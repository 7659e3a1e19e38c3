package dev.fanwise.testing;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;
import static dev.fanwise.ReturnWhen.FIRST_SUCCEEDED;

import dev.fanwise.AsCompleted;
import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.WaitFor;
import dev.fanwise.Waited;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Calls of every shape whose results come one by one, each with a deadline, a grace and a bound. */
abstract class Deliveries {

    static final Duration GRACE = Duration.ofMillis(200);

    /** How many values are enough. */
    static final int ENOUGH = 2;

    final List<String> discarded = new ArrayList<>();

    String deliver(Callable<String> parcel) throws Exception {
        return parcel.call();
    }

    void discard(String value) {
        discarded.add(value);
    }

    @Gather(value = "deliver", onFailure = CANCEL_AND_JOIN, grace = "200ms", discard = "discard")
    abstract List<String> all(@Each List<Callable<String>> parcels, int concurrency, Duration timeout) throws Exception;

    @Gather(value = "deliver", grace = "200ms", discard = "discard")
    abstract List<Outcome<String>> outcomes(@Each List<Callable<String>> parcels, int concurrency, Duration timeout)
            throws Exception;

    @Gather(value = "deliver", onFailure = CANCEL_AND_JOIN, grace = "200ms", discard = "discard")
    abstract void handled(
            @Each List<Callable<String>> parcels, @AsCompleted Consumer<String> each, int concurrency, Duration timeout)
            throws Exception;

    @Gather(value = "deliver", grace = "200ms", discard = "discard")
    abstract void handledOutcomes(
            @Each List<Callable<String>> parcels,
            @AsCompleted Consumer<Outcome<String>> each,
            int concurrency,
            Duration timeout)
            throws Exception;

    boolean areEnough(Waited<String> soFar) {
        return soFar.done().stream().filter(task -> task.outcome().isSuccess()).count() >= ENOUGH;
    }

    @WaitFor(
            value = "deliver",
            until = "areEnough",
            onReturn = CANCEL_AND_JOIN,
            onCancel = CANCEL_AND_JOIN,
            grace = "200ms",
            discard = "discard")
    abstract List<String> enough(@Each List<Callable<String>> parcels, int concurrency, Duration timeout)
            throws Exception;

    @WaitFor(
            value = "deliver",
            returnWhen = FIRST_SUCCEEDED,
            onReturn = CANCEL_AND_JOIN,
            onCancel = CANCEL_AND_JOIN,
            grace = "200ms",
            discard = "discard")
    abstract String fastest(@Each List<Callable<String>> parcels, int concurrency, Duration timeout) throws Exception;

    @WaitFor(value = "deliver", onReturn = CANCEL_AND_JOIN, onCancel = CANCEL_AND_JOIN, grace = "200ms")
    abstract Stream<Task<String>> stream(@Each List<Callable<String>> parcels, int concurrency, Duration timeout);
}
