package dev.fanwise.cluster.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.cluster.Cluster;
import dev.fanwise.cluster.ClusterOptions;
import dev.fanwise.cluster.testing.Errands;
import dev.fanwise.cluster.testing.Errands.Errand;
import dev.fanwise.cluster.testing.Network;
import dev.fanwise.cluster.transport.Member;
import dev.fanwise.cluster.transport.Transport;
import dev.fanwise.cluster.wire.WireException;
import dev.fanwise.cluster.wire.WireLimits;
import dev.fanwise.cluster.wire.WireWriter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A member that speaks the protocol and means harm: it can neither run what is not served, nor keep others from being served. */
@Timeout(60)
class HostileMemberTest {

    private static final WireLimits LIMITS = Frame.around(WireLimits.DEFAULT);
    private static final String SERVED = "Errands.run(String,int)#1";
    private static final String TWICE = "Errands.runTwice(String,int)#1";
    private static final int CAPACITY = 10;

    /** {@code -Dstarts=1000000} for more. */
    private static final int STARTS = Integer.getInteger("starts", 200_000);

    private static final long NUMBER = 7;

    private final Network network = new Network();
    private final Network.Port hostile = network.port("hostile");
    private final Network.Port victim = network.port("victim");
    private final BlockingQueue<Frame> heard = new LinkedBlockingQueue<>();
    private final CountDownLatch go = new CountDownLatch(1);
    private final AtomicInteger runs = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();

    private Cluster cluster;
    private long session;

    @BeforeEach
    void meet() throws Exception {
        hostile.start(new Transport.Receiver() {
            @Override
            public void members(Collection<Member> members) {
                assertThat(members).isNotEmpty();
            }

            @Override
            public void message(Member from, byte[] message) {
                heard.add(Frame.read(message, LIMITS));
            }
        });
        cluster = Cluster.join(victim, ClusterOptions.defaults().withCapacity(CAPACITY));
        new Errands()
                .doing("run", number -> "" + runs.incrementAndGet())
                .doing("wait", number -> {
                    runs.incrementAndGet();
                    go.await();
                    return "";
                })
                .serve(cluster);
        session = heard.take().from();
        send(session, new Message.Hello(0, Map.of()));
    }

    @AfterEach
    void close() {
        go.countDown();
        hostile.close();
        cluster.close();
        network.close();
    }

    @Test
    void aMemberThatDoesNotSayWhatItHasHeardIsLeftNevertheless() throws Exception {
        cluster.close();

        assertThat(heard).anySatisfy(frame -> assertThat(frame.messages()).contains(new Message.Leaving()));
    }

    private void send(long to, Message... messages) {
        var out = Frame.begin(NUMBER, to, LIMITS);
        for (var message : messages) {
            Frame.write(out, message);
        }
        hostile.sendRaw(victim, out.toBytes());
    }

    private static byte[] call(String name) {
        var out = new WireWriter(WireLimits.DEFAULT);
        out.writeInt(0); // contexts
        new Errand(name, 0, false).write(out);
        return out.toBytes();
    }

    /** How many tasks ended in which way, of that many. */
    private Map<Class<?>, Integer> ends(int number) throws InterruptedException {
        Map<Class<?>, Integer> ends = new ConcurrentHashMap<>();
        for (var count = 0; count < number; ) {
            for (var message : heard.take().messages()) {
                if (message instanceof Message.Ended ended) {
                    ends.merge(ended.end().getClass(), 1, Integer::sum);
                    count++;
                }
            }
        }
        return ends;
    }

    private String ask() throws Exception {
        return new Errand("run", 0, false).on(cluster);
    }

    @Test
    void whatIsNotServedDoesNotRun() throws Exception {
        send(
                session,
                new Message.Start(1, "java.lang.Runtime.exec(java.lang.String)", new byte[0]),
                new Message.Start(2, "Errands.run(String,int)#2", call("run")));

        assertThat(ends(2)).containsExactly(Map.entry(End.Refused.class, 2));
        assertThat(runs).hasValue(0);
    }

    @Test
    void aTaskThatIsSentManyTimesRunsOnce() throws Exception {
        for (var turn = 0; turn < 1_000; turn++) {
            send(session, new Message.Start(1, SERVED, call("run")));
        }

        assertThat(ends(1)).containsExactly(Map.entry(End.Value.class, 1));
        assertThat(ask()).isEqualTo("2");
    }

    @Test
    void aFloodOfStartsIsRejectedBeyondTheCapacity() throws Exception {
        var flood = STARTS;
        var waits = call("wait");
        for (var id = 1; id <= flood; id++) {
            send(session, new Message.Start(id, SERVED, waits));
        }

        assertThat(ends(flood - CAPACITY)).containsExactly(Map.entry(End.Refused.class, flood - CAPACITY));
        assertThat(runs.get()).isLessThanOrEqualTo(CAPACITY);
        go.countDown();
        assertThat(ends(CAPACITY)).containsExactly(Map.entry(End.Value.class, CAPACITY));
        assertThat(ask()).isEqualTo("" + (CAPACITY + 1));
    }

    @Test
    void argumentsThatCannotBeReadFailTheirTask() throws Exception {
        var deep = new byte[100_000];
        Arrays.fill(deep, (byte) 1);
        send(
                session,
                new Message.Start(1, SERVED, deep),
                new Message.Start(2, SERVED, new byte[0]),
                new Message.Start(3, SERVED, new byte[] {1, 0, -1, -1, -1, -1, 15}));

        assertThat(ends(3)).containsExactly(Map.entry(End.Failure.class, 3));
        assertThat(runs).hasValue(0);
        assertThat(ask()).isEqualTo("1");
    }

    @Test
    void messagesOfAnotherSessionAreNotHeard() throws Exception {
        send(session + 1, new Message.Start(1, SERVED, call("run")));
        send(session, new Message.Start(2, SERVED, call("run")));

        assertThat(ends(1)).containsExactly(Map.entry(End.Value.class, 1));
        assertThat(runs).hasValue(1);
    }

    @Test
    void endsOfTasksThatWereNotSentAreIgnored() throws Exception {
        send(
                session,
                new Message.Ended(1, new End.Value(new byte[0], InterruptState.NOT_SEEN)),
                new Message.Ended(Long.MAX_VALUE, new End.Lost("made up")));

        assertThat(ask()).isEqualTo("1");
    }

    /** A message of three bytes takes ten times as much when it is read, so a frame holds no more than members put together. */
    @Test
    void aFrameOfMillionsOfMessagesIsNotRead() throws Exception {
        var out = Frame.begin(NUMBER, session, LIMITS);
        for (var id = 1; id <= 20_000; id++) {
            Frame.write(out, new Message.Cancel(1, 1));
        }

        assertThat(catchMalformed(out.toBytes())).isTrue();
        hostile.sendRaw(victim, out.toBytes());
        assertThat(ask()).isEqualTo("1");
    }

    @Test
    void aFrameOfHellosIsNotRead() {
        var out = Frame.begin(NUMBER, session, LIMITS);
        Frame.write(out, new Message.Hello(1, Map.of()));
        Frame.write(out, new Message.Hello(2, Map.of()));

        assertThat(catchMalformed(out.toBytes())).isTrue();
    }

    /** Each asks for an answer, and an answer is longer than the question. */
    @Test
    void aFloodOfHellosIsAnsweredByFewer() throws Exception {
        var flood = 2_000;
        victim.holdUp();
        for (var turn = 1; turn <= flood; turn++) {
            send(0, new Message.Hello(turn, Map.of()));
        }
        victim.goOn();
        send(session, new Message.Start(1, SERVED, call("run")));

        var hellos = 0;
        for (var isOver = false; !isOver; ) {
            for (var message : heard.take().messages()) {
                hellos += message instanceof Message.Hello ? 1 : 0;
                isOver |= message instanceof Message.Ended;
            }
        }
        assertThat(hellos).isLessThan(10);
    }

    @Test
    void idsThatJumpAreHeardAsFastAsOthers() throws Exception {
        for (long turn = 1; turn <= 100_000; turn++) {
            send(session, new Message.Cancel(turn * 65_535, 1));
        }

        assertThat(ends(100_000)).containsExactly(Map.entry(End.Refused.class, 100_000));
        assertThat(ask()).isEqualTo("1");
    }

    @Test
    void aMemberThatSaysItLosesWhatMayRunTwiceIsNotAskedAgain() throws Exception {
        send(session, new Message.Hello(1, Map.of(TWICE, List.of())));
        heard.clear();
        var loses = new Thread(this::loseAll);
        loses.setDaemon(true);
        loses.start();

        for (var turn = 1; turn <= 20; turn++) {
            assertThat(new Errand("run", 0, true).on(cluster)).isEqualTo("" + turn);
        }
        assertThat(lost.get()).isLessThanOrEqualTo(20);
    }

    private void loseAll() {
        try {
            while (true) {
                for (var message : heard.take().messages()) {
                    if (message instanceof Message.Start start) {
                        lost.incrementAndGet();
                        send(session, new Message.Ended(start.id(), new End.Lost("says so")));
                    }
                }
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** The thread of a call may have been held up as it sent its task, while tens of thousands of others were sent. */
    @Test
    void aTaskThatComesAfterVeryManyLaterOnesIsLostAndNotWaitedFor() throws Exception {
        send(session, new Message.Start(100_000, SERVED, call("run")));
        assertThat(ends(1)).containsOnlyKeys(End.Value.class);

        send(session, new Message.Start(1, SERVED, call("run")));

        assertThat(ends(1)).containsOnlyKeys(End.Lost.class);
        assertThat(runs).hasValue(1);
    }

    /** Its tasks would wait for what the message said. */
    @Test
    void aMessageThatCannotBeReadEndsWhatTheTwoHaveBegun() throws Exception {
        send(session, new Message.Start(1, SERVED, call("wait")));
        while (runs.get() == 0) {
            Thread.onSpinWait();
        }
        heard.clear();

        var out = Frame.begin(NUMBER, session, LIMITS);
        out.writeByte(99);
        hostile.sendRaw(victim, out.toBytes());

        Message.Hello again = null;
        while (again == null) {
            for (var message : heard.take().messages()) {
                again = message instanceof Message.Hello hello ? hello : again;
            }
        }
        assertThat(ask()).isEqualTo("2");
    }

    /** Messages in whatever order, of tasks that have begun, ended, or never were. */
    @Test
    void messagesInNoOrderStartNothingTwice() throws Exception {
        send(
                session,
                new Message.Cancel(1, Long.MAX_VALUE),
                new Message.Start(1, SERVED, call("run")), // cancelled before it came
                new Message.Start(2, SERVED, call("run")),
                new Message.Start(2, SERVED, call("wait")));
        assertThat(ends(2)).containsOnlyKeys(End.Refused.class, End.Value.class);
        send(
                session,
                new Message.Start(2, SERVED, call("run")),
                new Message.Cancel(2, 1),
                new Message.Cancel(2, 2),
                new Message.Ended(2, new End.Refused(Refusal.FULL)));

        assertThat(ask()).isEqualTo("2");
        assertThat(runs).hasValue(2);
    }

    @Test
    void aMemberThatHasLeftIsNotHeard() throws Exception {
        network.losesSightOf(victim, hostile);

        send(session, new Message.Start(1, SERVED, call("run")));
        victim.deliverRaw(hostile.self(), frame(new Message.Start(2, SERVED, call("run"))));

        assertThat(ask()).isEqualTo("1");
    }

    private byte[] frame(Message message) {
        var out = Frame.begin(NUMBER, session, LIMITS);
        Frame.write(out, message);
        return out.toBytes();
    }

    @Test
    void aFrameIsReadWholeOrNotAtAll() {
        var out = Frame.begin(NUMBER, session, LIMITS);
        Frame.write(out, new Message.Start(1, SERVED, call("run")));
        var whole = out.toBytes();

        for (var length = 0; length < whole.length; length++) {
            var part = Arrays.copyOf(whole, length);
            if (length != headerLength()) {
                assertThat(catchMalformed(part)).as("%d bytes", length).isTrue();
            }
        }
    }

    private int headerLength() {
        return Frame.begin(NUMBER, session, LIMITS).size();
    }

    private static boolean catchMalformed(byte[] bytes) {
        try {
            Frame.read(bytes, LIMITS);
            return false;
        } catch (WireException malformed) {
            return true;
        }
    }
}
