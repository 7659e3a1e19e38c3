package com.example.shop;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** The services behind the shop. Each answers at once, unless it is told to hang or to fail. */
final class Services implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, CountDownLatch> hanging = new ConcurrentHashMap<>();
    private final Map<String, CountDownLatch> asked = new ConcurrentHashMap<>();
    private final AtomicInteger inFlight = new AtomicInteger();

    final Queue<String> users = new ConcurrentLinkedQueue<>();
    final AtomicInteger mostInFlight = new AtomicInteger();

    Services() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort();
    }

    void hang(String service) {
        asked.put(service, new CountDownLatch(1));
        hanging.put(service, new CountDownLatch(1));
    }

    void awaitAsked(String service) throws InterruptedException {
        asked.get(service).await();
    }

    void release(String service) {
        hanging.get(service).countDown();
    }

    private void answer(HttpExchange exchange) throws IOException {
        mostInFlight.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
        var path = exchange.getRequestURI().getPath().split("/");
        users.add(exchange.getRequestHeaders().getFirst("X-User"));
        try {
            var latch = hanging.get(path[1]);
            if (latch != null) {
                asked.get(path[1]).countDown();
                latch.await();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        var isUnknown = path[path.length - 1].equals("unknown");
        var body = (path[1] + " of " + path[path.length - 1]).getBytes();
        inFlight.decrementAndGet();
        exchange.sendResponseHeaders(isUnknown ? 404 : 200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        hanging.values().forEach(CountDownLatch::countDown);
        server.stop(0);
        threads.close();
    }
}
