package dev.fanwise.cluster.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.cluster.testing.Network;
import dev.fanwise.cluster.transport.Member;
import dev.fanwise.cluster.transport.Transport;
import dev.fanwise.cluster.wire.WireLimits;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A member that does not take the results of its tasks is lost before they use up the heap. */
@Timeout(60)
class OutboxTest {

    private static final int WAITING = 100_000;

    private final Network network = new Network();
    private final Network.Port here = network.port("here");
    private final Network.Port there = network.port("there");
    private final Node node =
            new Node(here, new Settings(WireLimits.DEFAULT, 1, WAITING, Duration.ofSeconds(1), Duration.ofSeconds(1)));
    private final BlockingQueue<Long> sessions = new LinkedBlockingQueue<>();
    private Session session;

    @BeforeEach
    void meet() throws Exception {
        there.start(new Transport.Receiver() {
            @Override
            public void members(Collection<Member> members) {
                assertThat(members).isNotEmpty();
            }

            @Override
            public void message(Member from, byte[] message) {
                sessions.add(
                        Frame.read(message, Frame.around(WireLimits.DEFAULT)).from());
            }
        });
        node.start();
        var out = Frame.begin(9, sessions.take(), Frame.around(WireLimits.DEFAULT));
        Frame.write(out, new Message.Hello(0, Map.of()));
        there.sendRaw(here, out.toBytes());
        session = node.link(there.self()).session();
    }

    @AfterEach
    void close() {
        there.close();
        node.close();
        network.close();
    }

    private void sendResult(long id) {
        session.send(new Message.Ended(id, new End.Value(new byte[1_000], InterruptState.NOT_SEEN)));
    }

    @Test
    void resultsThatAreNotTakenEndTheSession() {
        here.holdUp();

        for (long id = 1; id <= WAITING / 1_000 * 2 + 100; id++) { // some are on their way
            sendResult(id);
        }

        assertThat(session.hasEnded()).isTrue();
        here.goOn();
    }

    @Test
    void resultsThatAreTakenDoNotAddUp() throws Exception {
        for (long id = 1; id <= WAITING / 1_000 * 10; id++) {
            sendResult(id);
            sessions.take();
        }

        assertThat(session.hasEnded()).isFalse();
    }
}
