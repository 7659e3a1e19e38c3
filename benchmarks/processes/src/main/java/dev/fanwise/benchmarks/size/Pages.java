package dev.fanwise.benchmarks.size;

import dev.fanwise.Cancellation;
import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.ReturnWhen;
import dev.fanwise.WaitFor;
import java.io.IOException;
import java.util.List;

/** One fan-out method of each main shape. */
abstract class Pages {

    record Page(String text, List<String> links, long size) {}

    @Gather(onFailure = Cancellation.CANCEL_AND_JOIN)
    abstract Page slots(String address) throws IOException, InterruptedException;

    @Gather(value = "text", onFailure = Cancellation.CANCEL_AND_JOIN)
    abstract List<String> each(@Each List<String> addresses) throws IOException, InterruptedException;

    @WaitFor(
            value = "text",
            returnWhen = ReturnWhen.FIRST_SUCCEEDED,
            onReturn = Cancellation.CANCEL_AND_JOIN,
            onCancel = Cancellation.CANCEL_AND_JOIN)
    abstract String race(@Each List<String> addresses) throws InterruptedException;

    String text(String address) throws IOException {
        if (address.isEmpty()) {
            throw new IOException("no address");
        }
        return address;
    }

    List<String> links(String address) throws IOException {
        return List.of(text(address));
    }

    long size(String address) throws IOException {
        return text(address).length();
    }
}
