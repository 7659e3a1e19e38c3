package dev.fanwise.cluster.hazelcast;

import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import dev.fanwise.cluster.testing.MemberProcess;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;

/** A member of Hazelcast in a process of its own. */
final class HazelcastProcess {

    private HazelcastProcess() {}

    public static void main(String[] arguments) throws Exception {
        MemberProcess.run(arguments, (ports, options) -> HazelcastCluster.of(instance(ports), options));
    }

    /** An instance on the first port that knows the others. */
    static HazelcastInstance instance(List<Integer> ports) {
        var address = InetAddress.getLoopbackAddress();
        var others =
                ports.stream().map(port -> new InetSocketAddress(address, port)).toList();
        return Hazelcast.newHazelcastInstance(HazelcastCluster.config("processes", address, ports.get(0), others)
                .setProperty("hazelcast.logging.type", "none")
                .setProperty("hazelcast.shutdownhook.enabled", "false")
                .setProperty("hazelcast.partition.count", "11")
                .setProperty("hazelcast.heartbeat.interval.seconds", "1")
                .setProperty("hazelcast.max.no.heartbeat.seconds", "3")
                .setProperty("hazelcast.merge.first.run.delay.seconds", "1")
                .setProperty("hazelcast.merge.next.run.delay.seconds", "1"));
    }
}
