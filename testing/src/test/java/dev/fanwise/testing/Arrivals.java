package dev.fanwise.testing;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;

import dev.fanwise.AsCompleted;
import dev.fanwise.Each;
import dev.fanwise.From;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.WaitFor;
import dev.fanwise.Waited;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Results that are taken as they come, or until they are enough. A parcel takes as many seconds as its name has letters. */
abstract class Arrivals {

    record Delivery(String parcel, @From(timeout = "1s") Outcome<String> letter) {}

    /** Takes a parcel. */
    interface Door {
        void open(String parcel) throws Exception;
    }

    final VirtualTime time;

    /** What tasks have returned; one thread runs at a time. */
    final List<String> sent = new ArrayList<>();

    final List<String> returned = new ArrayList<>();

    Arrivals(VirtualTime time) {
        this.time = time;
    }

    @Gather(value = "send", onFailure = CANCEL_AND_JOIN, concurrency = 2)
    abstract void receive(@Each List<String> parcels, @AsCompleted Door door) throws Exception;

    @WaitFor(value = "send", onReturn = CANCEL_AND_JOIN, onCancel = CANCEL_AND_JOIN)
    abstract Stream<Task<String>> inTurn(@Each List<String> parcels);

    @WaitFor(
            value = "send",
            until = "areTwo",
            discard = "sendBack",
            onReturn = CANCEL_AND_JOIN,
            onCancel = CANCEL_AND_JOIN)
    abstract List<String> firstTwo(@Each List<String> parcels) throws InterruptedException;

    boolean areTwo(Waited<String> soFar) {
        return soFar.done().size() == 2;
    }

    void sendBack(String parcel) {
        returned.add(parcel);
    }

    String send(String parcel) throws InterruptedException {
        time.sleep(Duration.ofSeconds(parcel.length()));
        sent.add(parcel);
        return parcel;
    }

    @Gather
    abstract Delivery deliver() throws InterruptedException;

    String parcel() throws InterruptedException {
        return send("box");
    }

    String letter() throws InterruptedException {
        return send("note");
    }
}
