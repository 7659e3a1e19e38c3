package dev.fanwise.examples.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.fanwise.Outcome;
import dev.fanwise.examples.page.ProductPages.Page;
import dev.fanwise.testing.FanOutExtension;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FanOutExtension.class)
class ProductPagesTest {

    private static final long A_LONG_TIME_IN_SECONDS = 20;

    @Test
    void missingReviewsLeaveThePageWhole() throws Exception {
        try (var shop = new Shop()) {
            var page = pages(shop.uri()).load(42);

            assertThat(page.product()).isEqualTo("Teapot");
            assertThat(page.price()).isEqualTo("19.90 EUR");
            assertThat(page.reviews())
                    .isInstanceOfSatisfying(
                            Outcome.Failure.class,
                            failure -> assertThat(failure.exception())
                                    .isInstanceOf(IOException.class)
                                    .hasMessage(shop.uri() + "reviews/42 answered 503"));
        }
    }

    @Test
    void aMissingProductIsAnError() throws Exception {
        try (var shop = new Shop()) {
            assertThatThrownBy(() -> pages(shop.uri()).load(7))
                    .isInstanceOf(IOException.class)
                    .hasMessageEndingWith("/7 answered 404");
        }
    }

    /** No request is answered before all three have arrived: one after the other, they would wait forever. */
    @Test
    void theRequestsAreOnTheirWayAtTheSameTime() throws Exception {
        var arrivals = new CyclicBarrier(3);
        var threads = Executors.newFixedThreadPool(3);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            awaitOthers(arrivals);
            respondWithPath(exchange);
        });
        server.start();
        try {
            var uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");

            assertThat(pages(uri).load(1))
                    .isEqualTo(new Page("/products/1", "/prices/1", new Outcome.Success<>(List.of("/reviews/1"))));
        } finally {
            server.stop(0);
            threads.shutdownNow();
        }
    }

    @Test
    void showsWhatThereIs() {
        var reviews = new Outcome.Success<>(List.of("Pours well", "Heavy"));

        assertThat(ShowPage.render(new Page("Teapot", "19.90 EUR", reviews))).isEqualTo("""
                Teapot, 19.90 EUR
                - Pours well
                - Heavy
                """);
        assertThat(ShowPage.render(new Page("Teapot", "19.90 EUR", new Outcome.Failure<>(new IOException("busy")))))
                .isEqualTo("""
                        Teapot, 19.90 EUR
                        (no reviews: busy)
                        """);
    }

    private static ProductPages pages(URI shop) {
        return new ProductPagesFanOut(HttpClient.newHttpClient(), shop);
    }

    private static void awaitOthers(CyclicBarrier arrivals) throws IOException {
        try {
            arrivals.await(A_LONG_TIME_IN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            throw new IOException(alone);
        }
    }

    private static void respondWithPath(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, path.length);
            exchange.getResponseBody().write(path);
        }
    }
}
