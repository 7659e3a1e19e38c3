package dev.fanwise.cluster.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.cluster.testing.Network;
import dev.fanwise.cluster.transport.Member;
import dev.fanwise.cluster.transport.Transport;
import dev.fanwise.cluster.wire.WireLimits;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What happens while a message is sent: a log line that is written first, as the link is given up, is where tests join in. */
@Timeout(60)
class WhileSendingTest {

    private static final WireLimits LIMITS = Frame.around(WireLimits.DEFAULT);
    private static final String SIGNATURE = "Errands.run(String,int)#1";
    private static final Logger LOG = Logger.getLogger("dev.fanwise.cluster");

    private final Network network = new Network();
    private final Network.Port there = network.port("there");

    private Node node;
    private Link link;

    /** The link is given up as soon as more bytes of results than that are to be sent. */
    private void meet(long resultsWaiting) throws Exception {
        node = new Node(
                network.port("here"),
                new Settings(WireLimits.DEFAULT, 1, resultsWaiting, Duration.ofSeconds(1), Duration.ofSeconds(1)));
        there.start(new Transport.Receiver() {
            @Override
            public void members(Collection<Member> members) {
                // it is the other one that looks
            }

            @Override
            public void message(Member from, byte[] message) {
                // it does not answer
            }
        });
        node.start();
        node.members(List.of(node.self(), there.self()));
        link = node.link(there.self());
        receive(new Message.Hello(0, Map.of(SIGNATURE, List.of())));
    }

    private void receive(Message message) {
        var out = Frame.begin(1, link.number(), LIMITS);
        Frame.write(out, message);
        link.receive(Frame.read(out.toBytes(), LIMITS));
    }

    @AfterEach
    void close() {
        LOG.setFilter(null);
        node.close();
        there.close();
        network.close();
    }

    @Test
    void aCallThatCannotBeStartedDoesNotCount() throws Exception {
        meet(-1);
        var session = link.sessionFor(SIGNATURE);
        var call = session.newCall();
        assertThat(session.callsInFlight()).isEqualTo(1);
        LOG.setFilter(line -> {
            throw new OutOfMemoryError("none left");
        });

        assertThatThrownBy(() -> call.start(SIGNATURE, new byte[0])).isInstanceOf(OutOfMemoryError.class);

        assertThat(session.callsInFlight()).isZero();
    }

    /** Its start comes again as its value is being sent, and is too old to be known by then: only the task itself is. */
    @Test
    void aTaskThatIsSentAgainAsItEndsIsNotLost() throws Exception {
        meet(0);
        var go = new CountDownLatch(1);
        var isSent = new CountDownLatch(1);
        var sent = new AtomicInteger();
        node.serve(Map.of(SIGNATURE, new Handler() {
            @Override
            public ThreadFactory threads() {
                return Thread::new;
            }

            @Override
            public byte[] run(byte[] arguments) throws Exception {
                go.await();
                return arguments;
            }

            @Override
            public byte[] failure(Throwable thrown) {
                return new byte[0];
            }

            @Override
            public List<String> records() {
                return List.of();
            }
        }));
        var start = new Message.Start(1, SIGNATURE, new byte[] {1});
        receive(start);
        receive(new Message.Cancel(100_000, 1));
        LOG.setFilter(line -> {
            if (sent.incrementAndGet() == 1) {
                receive(start); // an answer would be before the value
                isSent.countDown();
            }
            return false;
        });

        go.countDown();
        isSent.await();

        assertThat(sent).hasValue(1);
    }
}
