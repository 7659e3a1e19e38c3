package com.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The service over HTTP, with the real server, and services over HTTP behind it. */
@Timeout(120)
class ShopTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private Services services;
    private ConfigurableApplicationContext shop;
    private String address;

    @BeforeEach
    void start() throws IOException {
        services = new Services();
        shop = SpringApplication.run(Shop.class, "--backend=" + services.address());
        address = "http://localhost:" + shop.getEnvironment().getProperty("local.server.port");
    }

    @AfterEach
    void stop() {
        services.close();
        shop.close();
    }

    private CompletableFuture<HttpResponse<String>> get(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("X-User", "Ada")
                .build();
        return client.sendAsync(request, BodyHandlers.ofString());
    }

    private static String bodyOf(CompletableFuture<HttpResponse<String>> response) {
        return response.orTimeout(60, TimeUnit.SECONDS).join().body();
    }

    @Test
    void everyRequestBehindThePageIsMadeForItsUser() {
        var page = bodyOf(get("/pages/teapot"));

        assertTrue(page.startsWith("{\"product\":\"product of teapot\",\"price\":\"price of teapot\""), page);
        assertEquals(51, page.split("stock").length - 1, page);
        assertEquals(53, services.users.size());
        assertEquals(Set.of("Ada"), new HashSet<>(services.users));
        assertTrue(services.mostInFlight.get() <= 16, services.mostInFlight + " requests at a time");
    }

    @Test
    void prometheusSeesCallsTasksAndLimits() {
        bodyOf(get("/pages/teapot"));
        bodyOf(get("/pages/unknown"));

        var metrics = bodyOf(get("/actuator/prometheus"));

        assertHas(metrics, "fanwise_call_seconds_count{", "method=\"load\"", "outcome=\"succeeded\"", "} 1");
        assertHas(metrics, "fanwise_call_seconds_count{", "method=\"load\"", "outcome=\"failed\"", "} 1");
        assertHas(metrics, "fanwise_task_seconds_count{", "task=\"stockOf\"", "outcome=\"succeeded\"", "} 50");
        assertHas(metrics, "fanwise_task_seconds_count{", "task=\"product\"", "error=\"IOException\"", "} 1");
        assertHas(metrics, "fanwise_limit_size{limit=\"backendLimit\"} 16");
    }

    private static void assertHas(String metrics, String... parts) {
        assertTrue(metrics.lines().anyMatch(line -> Set.of(parts).stream().allMatch(line::contains)), () -> metrics);
    }

    @Test
    void theEndpointShowsWhatRunsAndHealthHowFullTheLimitIs() throws Exception {
        services.hang("reviews");
        var page = get("/pages/teapot");
        services.awaitAsked("reviews");

        var running = bodyOf(get("/actuator/fanouts"));
        var withStacks = bodyOf(get("/actuator/fanouts?stacks=true"));
        var health = bodyOf(get("/actuator/health"));

        assertTrue(running.startsWith("[{\"name\":\"ProductPages.load\",\"policy\":\"gather\","), running);
        assertTrue(running.contains("{\"name\":\"reviews\",\"state\":\"RUNNING\","), running);
        assertFalse(running.contains("\"stack\""), running);
        assertTrue(withStacks.contains("com.example.shop.ProductPages.reviews("), withStacks);
        assertTrue(health.contains("\"backendLimit\":{\"size\":16,\"inFlight\":"), health);
        services.release("reviews");
        assertTrue(bodyOf(page).contains("\"reviews\":\"reviews of teapot\""));
        assertEquals("[]", bodyOf(get("/actuator/fanouts")));
    }

    @Test
    void whatMayBeMissingIsMissingWhenItIsLate() throws Exception {
        services.hang("reviews");
        try (var impatient = SpringApplication.run(Shop.class, "--backend=" + services.address(), "--timeout=1s")) {
            address = "http://localhost:" + impatient.getEnvironment().getProperty("local.server.port");
            assertTrue(bodyOf(get("/pages/teapot")).contains("\"reviews\":\"none\""));
        }
    }

    @Test
    void theShutdownLetsRequestsEnd() throws Exception {
        services.hang("reviews");
        var page = get("/pages/teapot");
        services.awaitAsked("reviews");

        var shutdown = Thread.startVirtualThread(shop::close);
        while (!shutdown.getState().equals(Thread.State.TIMED_WAITING)) {
            Thread.onSpinWait();
        }
        services.release("reviews");

        assertEquals(200, page.join().statusCode());
        shutdown.join();
    }
}
