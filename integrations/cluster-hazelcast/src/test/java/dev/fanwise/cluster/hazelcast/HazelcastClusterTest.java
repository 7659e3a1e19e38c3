package dev.fanwise.cluster.hazelcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.hazelcast.client.HazelcastClient;
import com.hazelcast.client.config.ClientConfig;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.instance.impl.HazelcastInstanceProxy;
import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.cluster.Cluster;
import dev.fanwise.cluster.ClusterOptions;
import dev.fanwise.cluster.MemberLostException;
import dev.fanwise.cluster.testing.ClusterContract;
import dev.fanwise.cluster.testing.Errands;
import dev.fanwise.cluster.testing.Listening;
import dev.fanwise.cluster.testing.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The contract of a cluster, over members of Hazelcast in this process, and sockets of this machine. */
class HazelcastClusterTest extends ClusterContract {

    private static final String CLUSTER = "contract-" + Ports.free();

    private final Map<String, HazelcastInstance> instances = new HashMap<>();
    private final List<InetSocketAddress> addresses = new ArrayList<>();

    @Override
    protected Cluster join(String name, ClusterOptions options) throws IOException {
        return join(instance(name), name, options);
    }

    private static Cluster join(HazelcastInstance instance, String name, ClusterOptions options) throws IOException {
        var id = instance.getCluster().getLocalMember().getUuid();
        return Cluster.join(new HazelcastTransport(instance, id, name), options);
    }

    private HazelcastInstance instance(String name) {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), Ports.free());
        var config = HazelcastCluster.config(CLUSTER, address.getAddress(), address.getPort(), addresses)
                .setProperty("hazelcast.logging.type", "none")
                .setProperty("hazelcast.shutdownhook.enabled", "false")
                .setProperty("hazelcast.merge.first.run.delay.seconds", "1")
                .setProperty("hazelcast.merge.next.run.delay.seconds", "1");
        addresses.add(address);
        var instance = Hazelcast.newHazelcastInstance(config);
        instances.put(name, instance);
        return instance;
    }

    @Override
    protected void kill(String name) {
        instances.get(name).getLifecycleService().terminate();
    }

    @Override
    protected void closeAll() {
        instances.values().forEach(instance -> instance.getLifecycleService().terminate());
    }

    @Test
    void aMemberDoesNotListenOnAllAddresses() throws Exception {
        var everywhere = InetAddress.getByName("0.0.0.0");

        assertThatThrownBy(() -> HazelcastCluster.config("any", everywhere, 5701, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A member listens on one address, not on all: /0.0.0.0");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aMemberListensOnItsAddressOnly() throws Exception {
        join("here");

        assertThat(Listening.addresses()).isNotEmpty().allMatch(address -> address.endsWith("0100007F"));
    }

    @Test
    void aMemberOfHazelcastThatHasNotJoinedTakesNoPart() throws Exception {
        var bystander = instance("bystander");
        var caller = join("here");
        new Errands().doing("twice", number -> "" + 2 * number).serve(join("there"));

        assertThat(call(caller, "twice", 21)).isEqualTo("42");
        assertThat(caller.members()).containsExactly("here", "there");
        assertThat(bystander.getCluster().getMembers()).hasSize(3);
    }

    @Test
    void aMemberThatClosesLeavesThoughItsHazelcastKeepsRunning() throws Exception {
        var interrupted = new CountDownLatch(1);
        var caller = join("here");
        waitingErrands(interrupted).doing("where", number -> "there").serve(join("there"));
        var task = Task.start(THREADS, () -> call(caller, "wait", 0));
        begun.await();

        caller.close();
        interrupted.await();

        assertThat(task.await())
                .isInstanceOfSatisfying(
                        Outcome.Failure.class,
                        failure -> assertThat(failure.exception()).isInstanceOf(MemberLostException.class));
        try (var again = join(instances.get("here"), "again", ClusterOptions.defaults())) {
            assertThat(call(again, "where", 0)).isEqualTo("there");
            assertThat(again.members()).containsExactly("again", "there");
        }
    }

    @Test
    void anInstanceThatShutsDownLosesItsCalls() throws Exception {
        var caller = join("here");
        waitingErrands().serve(join("there"));
        var task = Task.start(THREADS, () -> call(caller, "wait", 0));
        begun.await();

        instances.get("here").shutdown();

        assertThat(task.await())
                .isInstanceOfSatisfying(
                        Outcome.Failure.class,
                        failure -> assertThat(failure.exception()).isInstanceOf(MemberLostException.class));
    }

    /** Each half loses the other one while both live, as when the network between them fails. */
    @Test
    void halvesOfASplitClusterLoseTheirTasksThereAndWorkTogetherAgain() throws Exception {
        var interrupted = new CountDownLatch(1);
        var here = join("here");
        var beyond = join("beyond");
        waitingErrands(interrupted).doing("where", number -> "far").serve(join("far"));
        var task = Task.start(THREADS, () -> call(here, "wait", 0));
        begun.await();
        new Errands().doing("where", number -> "near").serve(join("near"));

        split(List.of("here", "near"), List.of("far", "beyond"));

        assertThat(task.await())
                .isInstanceOfSatisfying(
                        Outcome.Failure.class,
                        failure -> assertThat(failure.exception()).isInstanceOf(MemberLostException.class));
        interrupted.await();
        for (var caller : List.of(here, beyond)) {
            var answers = new HashSet<String>();
            while (answers.size() < 2) { // until both are there again
                answers.add(call(caller, "where", 0));
                askLessOften();
            }
            assertThat(answers).containsExactlyInAnyOrder("near", "far");
        }
    }

    /** By what Hazelcast does itself when a member gives no sign of life. */
    private void split(List<String> one, List<String> other) {
        for (var first : one) {
            for (var second : other) {
                suspect(first, second);
                suspect(second, first);
            }
        }
    }

    private void suspect(String name, String suspected) {
        var node = ((HazelcastInstanceProxy) instances.get(name)).getOriginal().node;
        var member = node.getClusterService()
                .getMember(((HazelcastInstanceProxy) instances.get(suspected))
                        .getOriginal()
                        .node
                        .getThisAddress());
        if (member != null) {
            node.getClusterService().suspectMember(member, "the network is split", true);
        }
    }

    @Test
    void anInstanceJoinsOnceAtATime() throws Exception {
        var instance = instance("here");

        try (var cluster = HazelcastCluster.of(instance)) {
            assertThat(cluster.members()).hasSize(1).allMatch(name -> name.startsWith("127.0.0.1:"));
            assertThatThrownBy(() -> HazelcastCluster.of(instance))
                    .isInstanceOf(IOException.class)
                    .hasMessageEndingWith("has joined already; close that cluster first");
        }
        HazelcastCluster.of(instance).close();
        instance.shutdown();
        assertThatThrownBy(() -> HazelcastCluster.of(instance)).isInstanceOf(IOException.class);
    }

    @Test
    void aClientIsNoMember() throws Exception {
        instance("server");
        var config = new ClientConfig().setClusterName(CLUSTER).setProperty("hazelcast.logging.type", "none");
        config.getNetworkConfig().addAddress("127.0.0.1:" + addresses.get(0).getPort());
        var client = HazelcastClient.newHazelcastClient(config);
        try {
            assertThatThrownBy(() -> HazelcastCluster.of(
                            client, ClusterOptions.defaults().withDrainTimeout(Duration.ZERO)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("A client of Hazelcast is no member");
        } finally {
            client.shutdown();
        }
    }
}
