package dev.fanwise.cluster.hazelcast;

import com.hazelcast.config.Config;
import com.hazelcast.core.HazelcastInstance;
import dev.fanwise.cluster.Cluster;
import dev.fanwise.cluster.ClusterOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;

/**
 * Joins a cluster by the members of Hazelcast that the program has already.
 *
 * <pre>{@code
 * HazelcastInstance hazelcast = Hazelcast.newHazelcastInstance(config);
 * try (var cluster = HazelcastCluster.of(hazelcast)) {
 *     MirrorsFanOut.serve(cluster, new MirrorsFanOut(client));
 *     new MirrorsFanOut(cluster, client).fetchAll(uris);
 * }
 * }</pre>
 *
 * <p>Members of Hazelcast that have not joined by this method take no part. The free edition of Hazelcast has no TLS: a process
 * that reaches the port of a member may run every task that is served.
 */
public final class HazelcastCluster {

    private HazelcastCluster() {}

    /**
     * Joins with the options by default.
     *
     * @param instance a member of Hazelcast
     * @return the cluster; close it to leave. The instance keeps running
     * @throws IllegalArgumentException if the instance is a client
     * @throws IOException if the instance is in use by another cluster that is not closed, or not running
     */
    public static Cluster of(HazelcastInstance instance) throws IOException {
        return of(instance, ClusterOptions.defaults());
    }

    /**
     * Joins.
     *
     * @param instance a member of Hazelcast
     * @param options what this member goes by
     * @return the cluster; close it to leave. The instance keeps running
     * @throws IllegalArgumentException if the instance is a client
     * @throws IOException if the instance is in use by another cluster that is not closed, or not running
     */
    public static Cluster of(HazelcastInstance instance, ClusterOptions options) throws IOException {
        return Cluster.join(HazelcastTransport.of(instance), options);
    }

    /**
     * A configuration for a program that has no Hazelcast yet, with the settings that a fan-out needs and that are not
     * Hazelcast's defaults: it listens on one port of one address only, looks for others there and without multicast, detects a
     * member that hangs after 10 seconds instead of 60, finds members again that it has lost after 10 seconds instead of 5 minutes, and
     * sends no usage statistics.
     *
     * @param name the name of the cluster: members of other names are not seen
     * @param address where the member listens; one of this machine, and not that of all of them
     * @param port where it listens
     * @param others where others listen; it is enough to know some of those that are there
     * @return the configuration, which the program may change
     * @throws IllegalArgumentException if the address is {@code 0.0.0.0}
     */
    public static Config config(String name, InetAddress address, int port, List<InetSocketAddress> others) {
        if (address.isAnyLocalAddress()) {
            throw new IllegalArgumentException("A member listens on one address, not on all: " + address);
        }
        var config = new Config()
                .setClusterName(name)
                // by default it listens on all addresses, whatever its interfaces are
                .setProperty("hazelcast.socket.bind.any", "false")
                .setProperty("hazelcast.phone.home.enabled", "false")
                .setProperty("hazelcast.heartbeat.interval.seconds", "2")
                .setProperty("hazelcast.max.no.heartbeat.seconds", "10")
                // by default members that have lost each other look for each other after 5 minutes
                .setProperty("hazelcast.merge.first.run.delay.seconds", "10")
                .setProperty("hazelcast.merge.next.run.delay.seconds", "10")
                // by default each member that starts waits 5 seconds for others
                .setProperty("hazelcast.wait.seconds.before.join", "0");
        var network = config.getNetworkConfig().setPort(port).setPortAutoIncrement(false);
        network.getInterfaces().setEnabled(true).addInterface(address.getHostAddress());
        var join = network.getJoin();
        join.getAutoDetectionConfig().setEnabled(false);
        join.getMulticastConfig().setEnabled(false);
        var members = join.getTcpIpConfig().setEnabled(true);
        members.addMember(address.getHostAddress() + ":" + port);
        others.forEach(other -> members.addMember(other.getAddress().getHostAddress() + ":" + other.getPort()));
        return config;
    }
}
