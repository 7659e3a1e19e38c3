package dev.fanwise.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.cluster.testing.Errands;
import dev.fanwise.cluster.testing.Errands.Errand;
import dev.fanwise.cluster.testing.Network;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Phaser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Members that are killed at any moment, while messages come late and twice: no result is lost or doubled, no task runs twice unless
 * it may, and none is left. {@code -Dkills=100000 -Dseed=1} for more of them, and other ones.
 */
@Timeout(600)
class RandomKillsTest {

    private static final int KILLS = Integer.getInteger("kills", 1_000);
    private static final long SEED = Long.getLong("seed", 20261127L);

    private static final int MEMBERS = 3;
    private static final int TASKS = 6;
    private static final int MOST_SPINS = 50_000;

    private static final ClusterOptions OPTIONS = ClusterOptions.defaults().withDrainTimeout(Duration.ZERO);

    private static final Executor THREADS = code -> {
        var thread = new Thread(code);
        thread.setDaemon(true);
        thread.start();
    };

    private final Random random = new Random(SEED);
    private final Network network = new Network();
    private final List<Served> members = new ArrayList<>();

    /** How often each task has begun, whichever member ran it. */
    private final Map<Integer, Integer> begun = new ConcurrentHashMap<>();

    /** The tasks that run anywhere, and this test. */
    private final Phaser running = new Phaser(1);

    private volatile CountDownLatch gate = new CountDownLatch(1);
    private int lastTask;

    private record Served(Network.Port port, Cluster cluster) {}

    /** A task that was sent, and what must come of it. */
    private record Sent(int number, boolean mayRunTwice, boolean isCancelled, Task<String> task) {}

    private void joinMember() throws IOException {
        var port = network.port("member");
        var cluster = Cluster.join(port, OPTIONS);
        new Errands()
                .doing("return", number -> {
                    begun.merge(number, 1, Integer::sum);
                    return "" + number;
                })
                .doing("wait", number -> {
                    running.register();
                    try {
                        begun.merge(number, 1, Integer::sum);
                        gate.await();
                        return "" + number;
                    } finally {
                        running.arriveAndDeregister();
                    }
                })
                .serve(cluster);
        members.add(new Served(port, cluster));
    }

    private Sent send(Cluster caller) {
        var number = ++lastTask;
        var mayRunTwice = random.nextBoolean();
        var errand = new Errand(random.nextInt(3) == 0 ? "return" : "wait", number, mayRunTwice);
        var task = Task.start(THREADS, () -> errand.on(caller));
        var isCancelled = random.nextInt(8) == 0;
        if (isCancelled) {
            task.cancel();
        }
        return new Sent(number, mayRunTwice, isCancelled, task);
    }

    @AfterEach
    void close() {
        gate.countDown();
        members.forEach(member -> member.cluster.close());
        network.close();
    }

    @Test
    void noResultIsLostOrDoubledAndNoTaskIsLeft() throws Exception {
        try (var caller = Cluster.join(network.port("caller"), OPTIONS)) {
            for (var member = 0; member < MEMBERS; member++) {
                joinMember();
            }
            network.have(new Network.Faults(new Random(SEED), 0.1, 0.2));
            for (var kill = 0; kill < KILLS; kill++) {
                killOneAmid(caller);
            }
        }
        assertThat(running.getRegisteredParties())
                .as("this test, and what runs")
                .isEqualTo(1);
    }

    @Test
    void whatAKilledCallerHasSentEnds() throws Exception {
        joinMember();
        network.have(new Network.Faults(new Random(SEED), 0.1, 0.2));
        for (var kill = 0; kill < KILLS / 4; kill++) {
            var port = network.port("caller");
            var caller = Cluster.join(port, OPTIONS);
            var sent = new ArrayList<Sent>();
            while (sent.size() < TASKS) {
                sent.add(send(caller));
            }
            for (var spin = random.nextInt(MOST_SPINS); spin > 0; spin--) {
                Thread.onSpinWait();
            }
            network.kill(port);
            running.arriveAndAwaitAdvance(); // the gate is closed: only their cancellation ends them
            network.seesNone(port);
            caller.close(); // its process has none of these threads any more
            for (var each : sent) {
                var unused = each.task.await();
                assertThat(begun.getOrDefault(each.number, 0))
                        .as("how often %s has run, seed %s", each, SEED)
                        .isLessThanOrEqualTo(1);
            }
        }
        while (running.getRegisteredParties() > 1) { // one may have begun as its caller was killed
            Thread.onSpinWait();
        }
        try (var caller = Cluster.join(network.port("caller"), OPTIONS)) {
            assertThat(new Errand("return", 0, false).on(caller)).isEqualTo("0");
        }
    }

    private void killOneAmid(Cluster caller) throws Exception {
        gate = new CountDownLatch(1);
        var sent = new ArrayList<Sent>();
        var before = random.nextInt(TASKS + 1);
        while (sent.size() < before) {
            sent.add(send(caller));
        }
        var killed = members.remove(random.nextInt(members.size()));
        network.kill(killed.port);
        while (sent.size() < TASKS) {
            sent.add(send(caller));
        }
        joinMember();
        gate.countDown();

        for (var each : sent) {
            check(each, each.task.await());
        }
        network.seesNone(killed.port);
        killed.cluster.close(); // its process has none of these threads any more
        running.arriveAndAwaitAdvance();
    }

    private void check(Sent sent, Outcome<String> outcome) {
        var times = begun.getOrDefault(sent.number, 0);
        assertThat(times).as("how often %s has run, seed %s", sent, SEED).isLessThanOrEqualTo(sent.mayRunTwice ? 2 : 1);
        if (outcome instanceof Outcome.Success<String> success) {
            assertThat(success.value()).isEqualTo("" + sent.number);
            assertThat(times).isPositive();
        } else if (outcome instanceof Outcome.Failure<String> failure) {
            assertThat(failure.exception()).as("%s, seed %s", sent, SEED).isInstanceOf(MemberLostException.class);
            assertThat(sent.mayRunTwice && !sent.isCancelled)
                    .as("%s, seed %s", sent, SEED)
                    .isFalse();
        } else {
            assertThat(sent.isCancelled).as("%s, seed %s", sent, SEED).isTrue();
        }
    }
}
