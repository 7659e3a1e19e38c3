package dev.fanwise.cluster.jgroups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.cluster.Cluster;
import dev.fanwise.cluster.ClusterOptions;
import dev.fanwise.cluster.testing.ClusterContract;
import dev.fanwise.cluster.testing.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jgroups.util.Util;
import org.junit.jupiter.api.Test;

/** The contract of a cluster, over sockets of this machine. */
class JGroupsClusterTest extends ClusterContract {

    private final Map<String, JGroupsTransport> transports = new HashMap<>();
    private final List<InetSocketAddress> addresses = new ArrayList<>();

    @Override
    protected Cluster join(String name, ClusterOptions options) throws IOException {
        var transport = new JGroupsTransport("contract", config(Ports.free()));
        transport.name(name);
        transports.put(name, transport);
        return Cluster.join(transport, options);
    }

    private JGroupsConfig config(int port) {
        var config = JGroupsConfig.on(InetAddress.getLoopbackAddress(), port)
                .withMembers(addresses)
                .withDetection(Duration.ofSeconds(4));
        addresses.add(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return config;
    }

    @Override
    protected void kill(String name) throws Exception {
        Util.shutdown(transports.get(name).channel());
    }

    @Test
    void aMemberDoesNotListenOnAllAddresses() throws Exception {
        var everywhere = InetAddress.getByName("0.0.0.0");

        assertThatThrownBy(() -> JGroupsConfig.on(everywhere, 7800))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A member listens on one address, not on all: /0.0.0.0");
    }

    @Test
    void membersOfAnotherClusterAreNotSeen() throws Exception {
        var one = JGroupsCluster.join("one", config(Ports.free()));
        var other = JGroupsCluster.join("other", config(Ports.free()));
        try (one;
                other) {
            assertThat(one.members()).hasSize(1);
            assertThat(other.members()).hasSize(1);
        }
    }
}
