package dev.fanwise.examples.disconnect;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;
import static dev.fanwise.ReturnWhen.FIRST_COMPLETED;

import dev.fanwise.Outcome.Failure;
import dev.fanwise.Outcome.Success;
import dev.fanwise.Task;
import dev.fanwise.WaitFor;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Writes reports for clients, each for as long as its client waits for it. */
abstract class ReportService {

    /** Whichever ends first ends the other. */
    record Race(Task<String> report, Task<@Nullable Void> disconnect) {}

    /**
     * Sends a report to the client, if that is still there when the report is written.
     *
     * @param report writes the report; interrupted when nobody waits for it any more
     * @return whether the report was sent
     */
    boolean serve(Socket client, Callable<String> report) throws IOException, InterruptedException {
        var outcome = race(client, report).report().outcome();
        if (outcome instanceof Failure<String> failure) {
            throw new IOException("no report", failure.exception());
        }
        if (outcome instanceof Success<String> success) {
            client.getOutputStream().write(success.value().getBytes(StandardCharsets.UTF_8));
            return true;
        }
        return false;
    }

    @WaitFor(returnWhen = FIRST_COMPLETED, onReturn = CANCEL_AND_JOIN, onCancel = CANCEL_AND_JOIN)
    abstract Race race(Socket client, Callable<String> report) throws InterruptedException;

    /** Ends when the client has closed its side of the connection, or was cut off. */
    void disconnect(Socket client) throws IOException {
        // Of the two directions only this: the report is still to be sent.
        Task.closeOnCancel(client::shutdownInput);
        try {
            client.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (SocketException cutOff) {
            return;
        }
    }
}
