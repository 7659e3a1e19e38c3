package dev.fanwise.cluster.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Task;
import dev.fanwise.cluster.testing.Network;
import dev.fanwise.cluster.transport.Member;
import dev.fanwise.cluster.wire.WireLimits;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which member is given a task, also when many are called at the same moment. */
@Timeout(60)
class ChoiceTest {

    private static final WireLimits LIMITS = Frame.around(WireLimits.DEFAULT);
    private static final TaskVersion TASK = new TaskVersion("Errands.run(String,int)#1", List.of());
    private static final Executor THREADS = code -> new Thread(code).start();
    private static final int ROUNDS = 50;
    private static final long MINE = 5;

    private final Network network = new Network();
    private final Node node = new Node(
            network.port("here"),
            new Settings(WireLimits.DEFAULT, 1, 1 << 20, Duration.ofSeconds(1), Duration.ofSeconds(1)));

    @AfterEach
    void close() {
        network.close();
    }

    /** What leads to so many members that serve the task, and run nothing yet. */
    private List<Link> links(int count) {
        var links = new ArrayList<Link>();
        for (var number = 1; number <= count; number++) {
            var link = new Link(node, new Member("there-" + number, "there-" + number), MINE);
            var out = Frame.begin(1, MINE, LIMITS);
            Frame.write(out, new Message.Hello(0, Map.of(TASK.signature(), List.of())));
            link.receive(Frame.read(out.toBytes(), LIMITS));
            links.add(link);
        }
        return links;
    }

    private static Session session(Link link) {
        return link.sessionFor(TASK.signature());
    }

    private static List<Integer> callsOf(List<Link> links) {
        return links.stream().map(link -> session(link).callsInFlight()).toList();
    }

    private static Task<Call> choosing(Executor threads, Choice choice, Function<Link, @Nullable Session> sessions) {
        return Task.start(threads, () -> choice.call(sessions, TASK, new Refusals()));
    }

    /**
     * One caller is in the middle of its choice until another one has looked at members too, or has to wait for the first. If both could
     * look, they would find the same: in half of the rounds one member would be given both tasks.
     */
    @Test
    void callersOfTheSameMomentAreGivenToDifferentMembers() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var links = links(2);
            var choice = new Choice(links, Duration.ofSeconds(1));
            var isChoosing = new CountDownLatch(1);
            var looks = new CountDownLatch(links.size());
            var other = new AtomicReference<Thread>();
            var one = choosing(THREADS, choice, link -> {
                isChoosing.countDown();
                awaitThatItLooksOrWaits(other, looks);
                return session(link);
            });
            isChoosing.await();
            var two = choosing(
                    code -> {
                        var thread = new Thread(code);
                        thread.start();
                        other.set(thread);
                    },
                    choice,
                    link -> {
                        looks.countDown();
                        return session(link);
                    });

            one.get();
            two.get();

            assertThat(callsOf(links)).as("round %d", round).containsExactly(1, 1);
        }
    }

    private static void awaitThatItLooksOrWaits(AtomicReference<Thread> other, CountDownLatch looks) {
        while (looks.getCount() > 0) {
            var thread = other.get();
            if (thread != null && thread.getState() == Thread.State.WAITING) {
                return;
            }
            Thread.onSpinWait();
        }
    }

    @Test
    void aThousandCallersOfTheSameMomentAreSpreadEvenly() throws Exception {
        var links = links(4);
        var choice = new Choice(links, Duration.ofSeconds(1));
        var go = new CountDownLatch(1);
        var tasks = new ArrayList<Task<Call>>();
        for (var number = 0; number < 1_000; number++) {
            tasks.add(Task.start(THREADS, () -> {
                go.await();
                return choice.call(ChoiceTest::session, TASK, new Refusals());
            }));
        }

        go.countDown();
        for (var task : tasks) {
            task.get();
        }

        assertThat(callsOf(links)).containsExactly(250, 250, 250, 250);
    }

    /** A member that is busy stands between them: it must not count those that are not as fewer. */
    @Test
    void membersThatRunTheSameNumberAreChosenAlike() throws Exception {
        var chosen = new int[4];
        for (var round = 0; round < 3_000; round++) {
            var links = links(4);
            session(links.get(2)).newCall();
            new Choice(links, Duration.ZERO).call(ChoiceTest::session, TASK, new Refusals());
            for (var place = 0; place < chosen.length; place++) {
                chosen[place] += session(links.get(place)).callsInFlight();
            }
        }

        assertThat(chosen[2]).isEqualTo(3_000);
        assertThat(List.of(chosen[0], chosen[1], chosen[3]))
                .allSatisfy(count -> assertThat(count).isBetween(850, 1_150));
    }

    @Test
    void aCallWaitsForAMemberEvenIfItMayWaitForever() throws Exception {
        var links = new ArrayList<Link>();
        var choice = new Choice(links, ChronoUnit.FOREVER.getDuration());
        var looks = new CountDownLatch(1);
        links.add(links(1).get(0));
        var task = choosing(THREADS, choice, link -> {
            if (looks.getCount() > 0) {
                looks.countDown();
                return null;
            }
            return session(link);
        });
        looks.await();
        choice.changed();

        assertThat(task.get().member().name()).isEqualTo("there-1");
    }

    @Test
    void aCallThatWaitsEndsWhenThisMemberLeaves() throws Exception {
        var links = links(1);
        var choice = new Choice(links, ChronoUnit.FOREVER.getDuration());
        var looks = new CountDownLatch(1);
        var task = choosing(THREADS, choice, link -> {
            looks.countDown();
            return null;
        });
        looks.await();
        choice.close();

        assertThatThrownBy(task::get)
                .hasCauseInstanceOf(RejectedExecutionException.class)
                .hasRootCauseMessage("This member has left the cluster");
    }
}
