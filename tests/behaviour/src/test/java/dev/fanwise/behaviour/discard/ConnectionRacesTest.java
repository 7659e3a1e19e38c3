package dev.fanwise.behaviour.discard;

import static dev.fanwise.Cancellation.CANCEL;
import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;
import static dev.fanwise.ReturnWhen.FIRST_SUCCEEDED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Each;
import dev.fanwise.ExceptionGroup;
import dev.fanwise.WaitFor;
import dev.fanwise.behaviour.Rule;
import dev.fanwise.support.Reports;
import dev.fanwise.support.Tasks;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Thousands of races, after which no connection is open but the winners'. */
class ConnectionRacesTest {

    private static final int RACES = 10_000;

    /** How one racer behaves. */
    record Racer(long nanos, boolean isDeaf, boolean fails) {

        static Racer any(Random random) {
            return new Racer(random.nextInt(60_000), random.nextBoolean(), random.nextInt(4) == 0);
        }
    }

    abstract static class Races {

        final Line.Exchange exchange = new Line.Exchange();

        Line connect(Racer racer) throws IOException, InterruptedException {
            var end = System.nanoTime() + racer.nanos;
            while (System.nanoTime() < end) {
                if (!racer.isDeaf && Thread.interrupted()) {
                    throw new InterruptedException();
                }
                LockSupport.parkNanos(1_000);
            }
            if (racer.fails) {
                throw new IOException("refused");
            }
            return exchange.open();
        }

        void hangUp(Line line) throws IOException {
            line.close();
        }

        @WaitFor(
                value = "connect",
                returnWhen = FIRST_SUCCEEDED,
                onReturn = CANCEL,
                onCancel = CANCEL,
                discard = "hangUp")
        abstract Line leaving(@Each List<Racer> racers) throws InterruptedException;

        @WaitFor(
                value = "connect",
                returnWhen = FIRST_SUCCEEDED,
                onReturn = CANCEL_AND_JOIN,
                onCancel = CANCEL_AND_JOIN,
                grace = "1ms",
                discard = "hangUp")
        abstract Line joined(@Each List<Racer> racers, Duration timeout) throws InterruptedException, TimeoutException;
    }

    @Test
    @Rule({"D1", "D2", "D3"})
    void ofTenThousandRacesNoConnectionIsLeftOpen() throws Exception {
        var seed = System.nanoTime();
        var random = new Random(seed);
        Races races = new ConnectionRacesTest_RacesFanOut();
        var reports = Reports.to(failure -> {}); // of losers that were refused
        try {
            raceAll(races, random, seed);
        } finally {
            reports.close();
        }
        Tasks.awaitThat(() -> races.exchange.openLines() == 0);
        assertThat(races.exchange.opened()).isGreaterThan(RACES / 2);
    }

    private static void raceAll(Races races, Random random, long seed) throws IOException {
        for (var race = 0; race < RACES; race++) {
            var racers =
                    IntStream.range(0, 3).mapToObj(place -> Racer.any(random)).toList();
            var isInterrupted = random.nextInt(10) == 0;
            try {
                if (isInterrupted) {
                    Thread.currentThread().interrupt();
                }
                var won = random.nextBoolean()
                        ? races.leaving(racers)
                        : races.joined(racers, Duration.ofNanos(random.nextInt(1_000_000)));
                assertThat(won.isClosed()).as("race %d of seed %d", race, seed).isFalse();
                won.close();
            } catch (ExceptionGroup | TimeoutException | InterruptedException expected) {
                // then nobody has won
            } finally {
                Thread.interrupted();
            }
        }
    }

    abstract static class Sockets {

        final Set<Socket> open = Collections.newSetFromMap(new ConcurrentHashMap<>());
        final AtomicInteger opened = new AtomicInteger();

        Socket connect(InetSocketAddress address) throws IOException {
            var socket = new Socket();
            try {
                socket.connect(address);
            } catch (IOException | RuntimeException failure) {
                socket.close();
                throw failure;
            }
            open.add(socket);
            opened.incrementAndGet();
            return socket;
        }

        void close(Socket socket) throws IOException {
            socket.close();
            open.remove(socket);
        }

        @WaitFor(value = "connect", returnWhen = FIRST_SUCCEEDED, onReturn = CANCEL, discard = "close")
        abstract Socket fastest(@Each List<InetSocketAddress> addresses) throws InterruptedException;
    }

    @Test
    @Rule({"D1", "D2"})
    void ofHundredsOfRacesOfSocketsNoneIsLeftOpen() throws Exception {
        Sockets sockets = new ConnectionRacesTest_SocketsFanOut();
        try (var server = new ServerSocket(0, 1_000, InetAddress.getLoopbackAddress())) {
            var accepting = new Thread(() -> acceptAll(server), "accepts");
            accepting.setDaemon(true);
            accepting.start();
            var address = new InetSocketAddress(server.getInetAddress(), server.getLocalPort());
            for (var race = 0; race < 300; race++) {
                var won = sockets.fastest(List.of(address, address, address));
                assertThat(won.isClosed()).isFalse();
                sockets.close(won);
            }
            Tasks.awaitThat(sockets.open::isEmpty);
        }
        assertThat(sockets.opened.get()).isGreaterThanOrEqualTo(300);
    }

    private static void acceptAll(ServerSocket server) {
        try {
            while (true) {
                server.accept().close();
            }
        } catch (IOException closed) {
            // the test is over
        }
    }
}
