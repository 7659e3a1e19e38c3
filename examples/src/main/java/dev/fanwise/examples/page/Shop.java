package dev.fanwise.examples.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The services of a small shop, on a free port of the loopback interface. Its reviews are out of order today. */
final class Shop implements AutoCloseable {

    private static final Map<String, String> CONTENT = Map.of(
            "/products/42", "Teapot",
            "/prices/42", "19.90 EUR");

    private final HttpServer server;
    private final ExecutorService threads;

    Shop() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        threads = Executors.newCachedThreadPool();
        server.setExecutor(threads);
        server.createContext("/", Shop::answer);
        server.createContext("/reviews/", exchange -> respond(exchange, 503, ""));
        server.start();
    }

    URI uri() {
        var address = server.getAddress();
        return URI.create("http://" + address.getAddress().getHostAddress() + ":" + address.getPort() + "/");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var content = CONTENT.get(exchange.getRequestURI().getPath());
        if (content == null) {
            respond(exchange, 404, "");
        } else {
            respond(exchange, 200, content);
        }
    }

    private static void respond(HttpExchange exchange, int status, String content) throws IOException {
        try (exchange) {
            var bytes = content.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
