package dev.fanwise.cluster.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.cluster.testing.Network;
import dev.fanwise.cluster.transport.Member;
import dev.fanwise.cluster.wire.WireLimits;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When a task may be sent to another member: its session has begun on both sides. */
class LinkTest {

    private static final long MINE = 5;
    private static final WireLimits LIMITS = Frame.around(WireLimits.DEFAULT);
    private static final String SERVED = "Errands.run(String,int)#1";

    private final Network network = new Network();
    private final Node node = new Node(
            network.port("here"),
            new Settings(WireLimits.DEFAULT, 1, 1 << 20, Duration.ofSeconds(1), Duration.ofSeconds(1)));
    private final Link link = new Link(node, new Member("there-1", "there"), MINE);

    @AfterEach
    void close() {
        network.close();
    }

    private void hello(long from, long to) {
        var out = Frame.begin(from, to, LIMITS);
        Frame.write(out, new Message.Hello(0, Map.of(SERVED, List.of())));
        link.receive(Frame.read(out.toBytes(), LIMITS));
    }

    @Test
    void noTaskIsSentToAMemberThatMayNotKnowTheSessionYet() {
        hello(9, 0);

        assertThat(link.session()).isNotNull();
        assertThat(link.sessionFor(SERVED)).isNull();
    }

    @Test
    void aTaskIsSentOnceTheMemberHasAnswered() {
        hello(9, 0);
        hello(9, MINE);

        assertThat(link.sessionFor(SERVED)).isNotNull().isSameAs(link.session());
    }

    @Test
    void anAnswerIsEnough() {
        hello(9, MINE);

        assertThat(link.sessionFor(SERVED)).isNotNull();
    }

    @Test
    void aMemberThatBeginsAgainHasToAnswerAgain() {
        hello(9, MINE);
        var before = link.session();

        hello(10, 0);

        assertThat(before.hasEnded()).isTrue();
        assertThat(link.sessionFor(SERVED)).isNull();
    }

    @Test
    void whatComesLateFromASessionThatHasEndedChangesNothing() {
        hello(10, 0);

        hello(9, MINE);

        assertThat(link.session().theirs()).isEqualTo(10);
        assertThat(link.sessionFor(SERVED)).isNull();
    }
}
