package dev.fanwise.examples.mirrors;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** A mirror on a free port of the loopback interface. It takes its time, and notices when its client goes away. */
final class LocalMirror implements AutoCloseable {

    /** The delay of a mirror that takes requests and never answers. */
    static final Duration FOREVER = Duration.ZERO;

    private final String name;
    private final Duration delay;
    private final Consumer<String> log;
    private final ServerSocket server;
    private final CompletableFuture<Void> serving;

    LocalMirror(String name, Duration delay, Consumer<String> log) throws IOException {
        this.name = name;
        this.delay = delay;
        this.log = log;
        server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        serving = CompletableFuture.runAsync(this::serve, loop -> new Thread(loop, name).start());
    }

    URI uri() {
        var host = server.getInetAddress().getHostAddress();
        return URI.create("http://" + host + ":" + server.getLocalPort() + "/file");
    }

    /** Waits for the last client to be served, or to go away. */
    @Override
    public void close() throws IOException {
        server.close();
        serving.join();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var client = server.accept()) {
                log.accept(name + (serves(client) ? " has delivered" : " lost its client"));
            } catch (IOException noMoreClients) {
                return;
            }
        }
    }

    private boolean serves(Socket client) {
        try {
            readRequest(client);
            log.accept(name + " was asked");
            if (!outlasts(client)) {
                return false;
            }
            var response = "HTTP/1.0 200 OK\r\n\r\nfrom " + name;
            client.getOutputStream().write(response.getBytes(StandardCharsets.US_ASCII));
            return true;
        } catch (IOException gone) {
            return false;
        }
    }

    private static void readRequest(Socket client) throws IOException {
        var request = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        for (var line = request.readLine(); line != null && !line.isEmpty(); line = request.readLine()) {}
    }

    /** Whether the client is still there after the delay. It sends nothing any more: a read can only see its end. */
    private boolean outlasts(Socket client) throws IOException {
        client.setSoTimeout(Math.toIntExact(delay.toMillis()));
        try {
            return client.getInputStream().read() >= 0;
        } catch (SocketTimeoutException stillThere) {
            return true;
        }
    }
}
