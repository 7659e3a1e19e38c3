package dev.fanwise.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.cluster.testing.ClusterContract;
import dev.fanwise.cluster.testing.Errands;
import dev.fanwise.cluster.testing.Network;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What members say to each other, whatever the transport does: doubles, overtakes, corrupts and loses messages. */
class ProtocolTest extends ClusterContract {

    private final Network network = new Network();
    private final Map<String, Network.Port> ports = new HashMap<>();

    @Override
    protected Cluster join(String name, ClusterOptions options) throws IOException {
        ports.put(name, network.port(name));
        return Cluster.join(ports.get(name), options);
    }

    @Override
    protected void kill(String name) {
        network.kill(ports.get(name));
    }

    @Override
    protected void closeAll() {
        network.close();
    }

    private Network.Port here() {
        return ports.get("here");
    }

    private Network.Port there() {
        return ports.get("there");
    }

    @Test
    void aCallerThatOnlyTheMemberHasLostHearsOfItWhenTheySeeEachOtherAgain() throws Exception {
        var caller = join("here");
        waitingErrands().serve(join("there"));
        var task = Task.start(THREADS, () -> call(caller, "wait", 0));
        begun.await();

        network.losesSightOf(there(), here());
        network.seesAgain(there());

        assertThat(task.await())
                .isInstanceOfSatisfying(
                        Outcome.Failure.class,
                        failure -> assertThat(failure.exception()).isInstanceOf(MemberLostException.class));
        assertThat(call(caller, "now", 0)).isEqualTo("now");
    }

    @Test
    void afterAPartitionBothHalvesWorkTogetherAgain() throws Exception {
        var caller = join("here");
        waitingErrands().serve(join("there"));
        assertThat(call(caller, "now", 0)).isEqualTo("now");

        network.part(here(), there());
        assertThat(caller.members()).containsExactly("here");
        network.seesAgain(here());
        network.seesAgain(there());

        assertThat(call(caller, "now", 0)).isEqualTo("now");
    }

    @Test
    void anErrorOfTheThreadThatSendsEndsItsCallsAndOpensAnotherLink() throws Exception {
        var caller = join("here");
        waitingErrands().serve(join("there"));
        assertThat(call(caller, "now", 0)).isEqualTo("now");

        here().failOnce(new OutOfMemoryError("no room for a frame"));

        assertThatThrownBy(() -> call(caller, "now", 0)).isInstanceOf(MemberLostException.class);
        assertThat(call(caller, "now", 0)).isEqualTo("now");
    }

    /** Whatever waits for the member that hangs, no cancellation of a task elsewhere waits behind it. */
    @Test
    void aMemberThatHangsHoldsUpNoCancellationOfWhatOthersRun() throws Exception {
        var caller = join("here");
        var interrupted = new CountDownLatch(1);
        var begins = new Semaphore(0);
        Set<String> running = ConcurrentHashMap.newKeySet();
        for (var name : List.of("there", "elsewhere")) {
            new Errands()
                    .doing("wait", number -> {
                        running.add(name);
                        begins.release();
                        try {
                            go.await();
                        } catch (InterruptedException cancelled) {
                            interrupted.countDown();
                            throw cancelled;
                        }
                        return name;
                    })
                    .serve(join(name));
        }
        assertThat(caller.members()).hasSize(3);
        var tasks = new ArrayList<Task<String>>();
        while (running.size() < 2) { // each takes some, once both are known to serve it
            tasks.add(Task.start(THREADS, () -> call(caller, "wait", 0)));
            begins.acquire();
        }

        there().hang();
        tasks.forEach(Task::cancel);

        interrupted.await(); // though what was sent to the other one is still being sent
        network.kill(there());
        for (var task : tasks) {
            assertThat(task.await()).isNotInstanceOf(Outcome.Success.class);
        }
    }

    @Test
    void messagesThatComeTwiceOrInAnotherOrderRunNothingTwice() throws Exception {
        network.have(new Network.Faults(new Random(20261127), 0.3, 0.5));
        var counts = new ConcurrentHashMap<Integer, Integer>();
        var caller = join("here");
        new Errands()
                .doing("count", number -> {
                    counts.merge(number, 1, Integer::sum);
                    return "" + number;
                })
                .serve(join("there"));

        var tasks = new ArrayList<Task<String>>();
        for (var number = 0; number < 2_000; number++) {
            var own = number;
            tasks.add(Task.start(THREADS, () -> call(caller, "count", own)));
        }

        for (var number = 0; number < tasks.size(); number++) {
            assertThat(tasks.get(number).get()).isEqualTo("" + number);
        }
        assertThat(counts).hasSize(2_000);
        assertThat(Set.copyOf(counts.values())).containsExactly(1);
    }

    @Test
    void aTaskThatIsSentAsSoonAsMembersMeetRunsWhateverOvertakesWhat() throws Exception {
        network.have(new Network.Faults(new Random(20261127), 0.3, 0.7));

        for (var round = 0; round < 200; round++) {
            try (var caller = join("here");
                    var member = join("there")) {
                waitingErrands().serve(member);

                assertThat(call(caller, "now", 0)).isEqualTo("now");
            }
        }
    }

    /** What a member says last may come after the news that it is gone: then a result would be lost that was there. */
    @Test
    void aMemberThatClosesLeavesWhenItsCallersHaveHeardHowTheirTasksEnded() throws Exception {
        var caller = join("here");
        network.have(new Network.Faults(new Random(1), 0.2, 1));
        for (var round = 0; round < 100; round++) {
            var runs = new CountDownLatch(1);
            var mayEnd = new CountDownLatch(1);
            var member = join("there");
            new Errands()
                    .doing("wait", number -> {
                        runs.countDown();
                        mayEnd.await();
                        return "waited";
                    })
                    .serve(member);
            var task = Task.start(THREADS, () -> call(caller, "wait", 0));
            runs.await();
            var closing = Task.start(THREADS, () -> {
                member.close();
                return null;
            });

            mayEnd.countDown();

            closing.get();
            assertThat(task.get()).isEqualTo("waited");
        }
    }

    @Test
    void cancellationsThatOvertakeTheirStartsLeaveNothingRunning() throws Exception {
        network.have(new Network.Faults(new Random(20261127), 0.3, 0.7));
        var running = new AtomicInteger();
        var caller = join("here");
        new Errands()
                .doing("wait", number -> {
                    running.incrementAndGet();
                    try {
                        go.await();
                    } finally {
                        running.decrementAndGet();
                    }
                    return "";
                })
                .serve(join("there"));

        for (var round = 0; round < 50; round++) {
            var tasks = new ArrayList<Task<String>>();
            for (var number = 0; number < 20; number++) {
                tasks.add(Task.start(THREADS, () -> call(caller, "wait", 0)));
            }
            tasks.forEach(Task::cancel);
            for (var task : tasks) {
                assertThat(task.await()).isInstanceOf(Outcome.Cancelled.class);
            }
            assertThat(running).hasValue(0);
        }
    }

    @Test
    void randomBytesAreDroppedAndTheMemberGoesOn() throws Exception {
        var caller = join("here");
        waitingErrands().serve(join("there"));
        var random = new Random(20261127);

        for (var round = 0; round < 5_000; round++) {
            var bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            if (bytes.length > 0 && random.nextBoolean()) {
                bytes[0] = 1; // the version
            }
            here().sendRaw(there(), bytes);
        }

        assertThat(call(caller, "now", 0)).isEqualTo("now");
    }
}
