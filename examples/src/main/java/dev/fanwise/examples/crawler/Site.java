package dev.fanwise.examples.crawler;

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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A small web site on a free port of the loopback interface. */
final class Site implements AutoCloseable {

    private final Function<String, @Nullable List<String>> linksOfPage;
    private final HttpServer server;
    private final ExecutorService threads;

    /**
     * Opens a site.
     *
     * @param linksOfPage null for a page that is not there
     */
    Site(Function<String, @Nullable List<String>> linksOfPage) throws IOException {
        this.linksOfPage = linksOfPage;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        threads = Executors.newCachedThreadPool();
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    URI root() {
        var address = server.getAddress();
        return URI.create("http://" + address.getAddress().getHostAddress() + ":" + address.getPort() + "/");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var links = linksOfPage.apply(exchange.getRequestURI().getPath());
            if (links == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            var html = links.stream()
                    .map(link -> "<a href=\"" + link + "\">" + link + "</a>")
                    .collect(Collectors.joining("\n"))
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, html.length == 0 ? -1 : html.length);
            exchange.getResponseBody().write(html);
        }
    }
}
