package dev.fanwise.examples.disconnect;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/** Serves three clients: one waits for its report, one hangs up, and one still waits when the server shuts down. */
final class ServeReports {

    private final ReportService service = new ReportServiceFanOut();
    private final Consumer<String> out;

    ServeReports(Consumer<String> out) {
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        new ServeReports(System.out::println).run();
    }

    void run() throws IOException {
        try (var server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            var address = new InetSocketAddress(server.getInetAddress(), server.getLocalPort());
            try (var client = connect(address);
                    var connection = server.accept()) {
                out.accept("A client waits:");
                serve(connection, () -> "all is well");
                out.accept("- it receives: " + read(client));
            }
            try (var client = connect(address);
                    var connection = server.accept()) {
                out.accept("A client hangs up:");
                serve(connection, () -> {
                    hangUp(client);
                    return writeForever();
                });
            }
            try (var client = connect(address);
                    var connection = server.accept()) {
                out.accept("A client waits, and the server shuts down:");
                var serving = Thread.currentThread();
                serve(connection, () -> {
                    serving.interrupt();
                    return writeForever();
                });
                out.accept("- it receives: " + read(client));
            }
        }
    }

    private void serve(Socket connection, Callable<String> report) throws IOException {
        try (connection) {
            out.accept(service.serve(connection, report) ? "- the report is sent" : "- the connection is lost");
        } catch (InterruptedException shutdown) {
            out.accept("- the service is interrupted");
        }
    }

    private String writeForever() throws InterruptedException {
        try {
            new CountDownLatch(1).await();
            return "never";
        } catch (InterruptedException nobodyWaits) {
            out.accept("- the report is given up");
            throw nobodyWaits;
        }
    }

    private static Socket connect(SocketAddress server) throws IOException {
        var client = new Socket();
        client.connect(server);
        return client;
    }

    private static void hangUp(Socket client) throws IOException {
        client.close();
    }

    private static String read(Socket client) throws IOException {
        return new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
