package com.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fanwise.Outcome;
import dev.fanwise.Task;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
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
        // the second and third mirror are asked if the first one takes longer than 100 ms
        assertTrue(Set.of(53, 54, 55).contains(services.users.size()), services.users.size() + " requests");
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

    @Test
    void prometheusSeesWhatIsActiveNow() throws Exception {
        services.hang("reviews");
        var page = get("/pages/teapot");
        services.awaitAsked("reviews");

        var metrics = bodyOf(get("/actuator/prometheus"));

        assertHas(metrics, "fanwise_call_active_seconds_count{", "method=\"load\"", "} 1");
        assertHas(metrics, "fanwise_task_active_seconds_count{", "task=\"reviews\"", "} 1");
        services.release("reviews");
        bodyOf(page);
        var later = bodyOf(get("/actuator/prometheus"));
        assertHas(later, "fanwise_call_active_seconds_count{", "method=\"load\"", "} 0");
        assertHas(later, "fanwise_task_active_seconds_count{", "task=\"reviews\"", "} 0");
    }

    @Test
    void prometheusSeesWhatWasCancelled() throws Exception {
        services.hang("reviews");
        try (var impatient = SpringApplication.run(Shop.class, "--backend=" + services.address(), "--timeout=1s")) {
            address = "http://localhost:" + impatient.getEnvironment().getProperty("local.server.port");
            bodyOf(get("/pages/teapot"));

            var metrics = bodyOf(get("/actuator/prometheus"));

            assertHas(metrics, "fanwise_task_seconds_count{", "task=\"reviews\"", "outcome=\"cancelled\"", "} 1");
            assertHas(metrics, "fanwise_call_seconds_count{", "method=\"load\"", "outcome=\"succeeded\"", "} 1");
        }
    }

    @Test
    void prometheusSeesWhatWasAbandoned() throws Exception {
        services.hang("pieces");

        assertEquals(504, get("/inventory/teapot").join().statusCode());

        var metrics = bodyOf(get("/actuator/prometheus"));
        assertHas(metrics, "fanwise_task_abandoned_total{", "task=\"pieces\"", "} 1");
        assertHas(metrics, "fanwise_task_active_seconds_count{", "task=\"pieces\"", "} 1");
        assertHas(metrics, "fanwise_call_seconds_count{", "method=\"count\"", "error=\"TimeoutException\"", "} 1");
    }

    @Test
    void healthSaysThatTooManyWaitForTheLimit() throws Exception {
        services.hang("stock");
        try (var strict = SpringApplication.run(
                Shop.class, "--backend=" + services.address(), "--fanwise.health.max-waiting=3")) {
            address = "http://localhost:" + strict.getEnvironment().getProperty("local.server.port");
            assertEquals(200, get("/actuator/health").join().statusCode());
            var pages = Stream.generate(() -> get("/pages/teapot")).limit(4).toList();
            while (get("/actuator/health").join().statusCode() != 503) {
                Thread.onSpinWait();
            }

            var health = bodyOf(get("/actuator/health"));
            var metrics = bodyOf(get("/actuator/prometheus"));

            assertTrue(health.contains("\"status\":\"OUT_OF_SERVICE\""), health);
            assertHas(metrics, "fanwise_limit_in_flight{limit=\"backendLimit\"} 16");
            services.release("stock");
            pages.forEach(page -> assertEquals(200, page.join().statusCode()));
            assertEquals(200, get("/actuator/health").join().statusCode());
        }
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

        var shutdown = Thread.ofPlatform().start(shop::close);
        while (!shutdown.getState().equals(Thread.State.TIMED_WAITING)) {
            assertTrue(shutdown.isAlive(), "the application has ended while it serves a request");
            Thread.onSpinWait();
        }
        services.release("reviews");

        assertEquals(200, page.join().statusCode());
        shutdown.join();
    }

    /** One that the web server knows nothing of. */
    @Test
    void theShutdownLetsACallEndThatIsNoRequest() throws Exception {
        services.hang("reviews");
        var pages = shop.getBean(ProductPages.class);
        var call = Task.start(
                Thread::startVirtualThread,
                () -> pages.load("teapot", Duration.ofMinutes(1)).reviews());
        services.awaitAsked("reviews");

        var isReleased = new AtomicBoolean();
        var wasReleasedBefore = new AtomicBoolean();
        ((DefaultSingletonBeanRegistry) shop.getBeanFactory())
                .registerDisposableBean("probe", () -> wasReleasedBefore.set(isReleased.get()));

        var shutdown = Thread.ofPlatform().start(shop::close);
        while (!doesTheShutdownWait()) {
            assertTrue(shutdown.isAlive(), "the application has ended while a call runs");
            Thread.onSpinWait();
        }
        isReleased.set(true);
        services.release("reviews");

        assertEquals(new Outcome.Success<>("reviews of teapot"), call.get());
        shutdown.join();
        assertTrue(wasReleasedBefore.get(), "beans were destroyed while a call ran");
    }

    private static boolean doesTheShutdownWait() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals("fan-out-shutdown")
                        && thread.getState().equals(Thread.State.TIMED_WAITING));
    }
}
