package guide.discard;

import static dev.fanwise.Cancellation.CANCEL;
import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;
import static dev.fanwise.ReturnWhen.FIRST_SUCCEEDED;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.WaitFor;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Servers of which the fastest is taken, and pairs of connections of which both are needed. */
abstract class Servers {

    final CountDownLatch lost = new CountDownLatch(1);
    private final CountDownLatch connected = new CountDownLatch(3);
    final CountDownLatch closed = new CountDownLatch(1);

    // region: race
    @WaitFor(value = "connect", returnWhen = FIRST_SUCCEEDED, onReturn = CANCEL, onCancel = CANCEL, discard = "close")
    abstract Connection fastest(@Each List<String> servers) throws InterruptedException;

    Connection connect(String server) throws IOException {
        return open(server);
    }

    void close(Connection connection) {
        connection.close();
    }
    // endregion

    // region: pair
    record Copy(Connection from, Connection to) {}

    @Gather(onFailure = CANCEL_AND_JOIN, discard = "close")
    abstract Copy copy(String source, String target) throws IOException, InterruptedException;

    Connection from(String source) throws IOException {
        return open(source);
    }

    Connection to(String target) throws IOException {
        return open(target);
    }
    // endregion

    /** One server is slow, and does not react to an interrupt; one is missing, which is found out after the third connection. */
    private Connection open(String server) throws IOException {
        if (server.isEmpty()) {
            awaitWithoutInterrupt(connected);
            throw new IOException("no server");
        }
        if (server.equals("slow")) {
            awaitWithoutInterrupt(lost);
        }
        connected.countDown();
        return new Connection(server, closed);
    }

    private static void awaitWithoutInterrupt(CountDownLatch latch) {
        while (true) {
            try {
                latch.await();
                return;
            } catch (InterruptedException ignored) {
                // as a driver that connects in native code does
            }
        }
    }

    /** A connection that says when it is closed. */
    record Connection(String server, CountDownLatch closed) implements AutoCloseable {

        @Override
        public void close() {
            System.out.println("closed the connection to " + server);
            closed.countDown();
        }

        @Override
        public String toString() {
            return "connection to " + server;
        }
    }
}
