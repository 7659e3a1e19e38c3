package dev.fanwise.examples.mirrors;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;
import static dev.fanwise.ReturnWhen.FIRST_SUCCEEDED;

import dev.fanwise.Each;
import dev.fanwise.Task;
import dev.fanwise.WaitFor;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Fetches a file from the mirror that is the first to deliver it. No connection to another one is left behind. */
abstract class Mirrors {

    private static final String END_OF_HEADERS = "\r\n\r\n";

    /** Asks all mirrors at once: the least time, for the most load. */
    @WaitFor(value = "fetch", returnWhen = FIRST_SUCCEEDED, onReturn = CANCEL_AND_JOIN, onCancel = CANCEL_AND_JOIN)
    abstract byte[] fastest(@Each List<URI> mirrors) throws InterruptedException;

    /** Asks the next mirror only when those before it have failed or let us wait, as happy eyeballs do. */
    @WaitFor(
            value = "fetch",
            returnWhen = FIRST_SUCCEEDED,
            onReturn = CANCEL_AND_JOIN,
            onCancel = CANCEL_AND_JOIN,
            stagger = "250ms")
    abstract byte[] preferred(@Each List<URI> mirrors) throws InterruptedException;

    byte[] fetch(URI mirror) throws IOException {
        try (var socket = new Socket()) {
            // An interrupt does not wake a thread that waits for a socket. Before connect, as that may wait, too.
            Task.closeOnCancel(socket);
            socket.connect(new InetSocketAddress(mirror.getHost(), mirror.getPort()));
            var request = "GET " + mirror.getPath() + " HTTP/1.0" + END_OF_HEADERS;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return content(mirror, socket.getInputStream().readAllBytes());
        }
    }

    private static byte[] content(URI mirror, byte[] response) throws IOException {
        var text = new String(response, StandardCharsets.ISO_8859_1);
        var endOfHeaders = text.indexOf(END_OF_HEADERS);
        if (endOfHeaders < 0 || !text.startsWith("HTTP/1.0 200 ")) {
            throw new IOException(
                    mirror + " answered " + text.lines().findFirst().orElse("nothing"));
        }
        return Arrays.copyOfRange(response, endOfHeaders + END_OF_HEADERS.length(), response.length);
    }
}
