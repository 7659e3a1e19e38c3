package dev.fanwise.behaviour.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.fanwise.behaviour.Rule;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Tasks that return the future of {@code HttpClient.sendAsync}. */
final class AsynchronousRequestsTest {

    private final Fetches fetches = new FetchesFanOut();

    @Test
    @Rule("C12")
    void theResponsesAreTheResults() throws IOException, InterruptedException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var answer = exchange.getRequestURI().getPath().getBytes();
            exchange.sendResponseHeaders(200, answer.length);
            try (var body = exchange.getResponseBody()) {
                body.write(answer);
            }
        });
        server.start();
        try {
            var address = "http://" + server.getAddress().getAddress().getHostAddress() + ":"
                    + server.getAddress().getPort();

            var responses = fetches.fetchAll(List.of(URI.create(address + "/one"), URI.create(address + "/two")));

            assertThat(responses).extracting(HttpResponse::body).containsExactly("/one", "/two");
        } finally {
            server.stop(0);
        }
    }

    @Test
    @Rule("C12")
    void cancellingReachesTheConnectionAndNoThreadWaitsForIt() throws Exception {
        var asked = new CountDownLatch(1);
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var connectionEnded = new FutureTask<>(() -> {
                try (var connection = silent.accept()) {
                    var input = connection.getInputStream();
                    input.read();
                    asked.countDown();
                    input.readAllBytes();
                } catch (IOException reset) {
                    return true; // how a client goes that gives up
                }
                return true;
            });
            new Thread(connectionEnded, "silent server").start();
            var page = URI.create("http://" + silent.getInetAddress().getHostAddress() + ":" + silent.getLocalPort());
            var call = new FutureTask<>(() -> fetches.fetchAll(List.of(page)));
            var caller = new Thread(call, "caller");
            caller.start();
            assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();
            awaitNoTaskThread();

            caller.interrupt();

            assertThat(connectionEnded.get(20, TimeUnit.SECONDS)).isTrue();
            caller.join(TimeUnit.SECONDS.toMillis(20));
            assertThat(call)
                    .failsWithin(Duration.ofSeconds(20))
                    .withThrowableThat()
                    .withCauseInstanceOf(InterruptedException.class);
        }
    }

    /** The thread that has sent the request ends; the request goes on without one. */
    private static void awaitNoTaskThread() {
        while (Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().startsWith("Fetches.fetchAll"))) {
            Thread.onSpinWait();
        }
    }
}
