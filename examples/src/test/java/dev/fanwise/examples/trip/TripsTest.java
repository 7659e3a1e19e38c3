package dev.fanwise.examples.trip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.fanwise.FanOutObserver.TaskEnd;
import dev.fanwise.FanOutObserver.TaskObserver;
import dev.fanwise.FanOutOptions;
import dev.fanwise.Outcome;
import dev.fanwise.examples.Console;
import dev.fanwise.examples.trip.Trips.Offer;
import dev.fanwise.testing.FanOutExtension;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FanOutExtension.class)
class TripsTest {

    /** A service answers when these tasks have ended: so it is known which of them is the last. */
    private static final Map<String, String> ANSWERS_AFTER =
            Map.of("hotels", "flight", "rooms", "discount", "prices", "weather");

    private final Map<String, CountDownLatch> ended = new ConcurrentHashMap<>();
    private final Map<String, Integer> requests = new ConcurrentHashMap<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var service = exchange.getRequestURI().getPath().split("/")[1];
        requests.merge(service, 1, Integer::sum);
        try (exchange) {
            var other = ANSWERS_AFTER.get(service);
            if (other != null) {
                endOf(other).await();
            }
            var answer = Agency.SERVICES.stream()
                    .filter(each -> each.path().equals("/" + service + "/"))
                    .findFirst()
                    .orElseThrow()
                    .answer()
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private CountDownLatch endOf(String task) {
        return ended.computeIfAbsent(task, name -> new CountDownLatch(1));
    }

    /** Lets the services know which tasks have ended. */
    private FanOutOptions options() {
        return FanOutOptions.defaults()
                .withObserver((call, parent) -> task -> new TaskObserver() {
                    @Override
                    public void ended(TaskEnd end) {
                        endOf(task.name()).countDown();
                    }
                });
    }

    private Trips trips(FanOutOptions options) {
        return new TripsFanOut(options, HttpClient.newHttpClient(), uri());
    }

    private URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    @Test
    void eachServiceIsAskedOnce() throws Exception {
        var offer = trips(options()).plan("Lisbon", 7);

        assertThat(offer).isEqualTo(new Offer("TAP-1357", "room-7", 380, new Outcome.Success<>("sun")));
        assertThat(requests)
                .hasSize(7)
                .allSatisfy((service, count) -> assertThat(count).isOne());
    }

    /** The room comes after the discount, and the flight before the hotel; the weather is the last but one. */
    @Test
    void theOutputShowsTheCriticalPath() throws Exception {
        var timeline = new Timeline();

        trips(options().withObserver(timeline)).plan("Lisbon", 7);

        var shown = timeline.render().lines().toList();
        assertThat(shown).last().asString().isEqualTo("critical path: hotel -> room -> price");
        assertThat(shown.stream().filter(line -> line.startsWith("price ")))
                .singleElement()
                .asString()
                .endsWith(" *");
        assertThat(shown.stream().filter(line -> line.startsWith("weather ")))
                .singleElement()
                .asString()
                .doesNotEndWith("*");
    }

    @Test
    void withoutARoomThereIsNoPriceAndNoOffer() {
        server.createContext("/rooms/", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(404, -1);
            }
        });

        assertThatThrownBy(() -> trips(options()).plan("Lisbon", 7))
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith("/rooms/Baixa answered 404");

        assertThat(requests).doesNotContainKey("prices");
    }

    @Test
    void theProgramPrintsTheOfferAndATimeline() throws Exception {
        var console = new Console();

        PlanTrip.plan(console);

        assertThat(console.lines()).hasSize(9).startsWith("TAP-1357, room-7, 380 EUR");
        assertThat(console.lines())
                .last()
                .asString()
                .startsWith("critical path: ")
                .endsWith(" -> price");
    }
}
