package dev.fanwise.examples.trip;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The services of a travel agency, on a free port of the loopback interface. Some take their time. */
final class Agency implements AutoCloseable {

    /** What one of them answers, and after which time in milliseconds. */
    record Service(String path, String answer, long millis) {}

    /** What services do while they take their time. */
    @FunctionalInterface
    interface Slowness {
        void last(long millis) throws InterruptedException;
    }

    static final List<Service> SERVICES = List.of(
            new Service("/flights/", "TAP-1357", 180),
            new Service("/hotels/", "Baixa", 140),
            new Service("/rooms/", "room-7", 160),
            new Service("/customers/", "ada", 60),
            new Service("/discounts/", "30", 80),
            new Service("/prices/", "410", 90),
            new Service("/weather/", "sun", 70));

    private final Slowness slowness;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    Agency(Slowness slowness) throws IOException {
        this.slowness = slowness;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        for (var service : SERVICES) {
            server.createContext(service.path(), exchange -> answer(exchange, service));
        }
        server.start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange, Service service) throws IOException {
        try (exchange) {
            slowness.last(service.millis());
            var bytes = service.answer().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }
}
