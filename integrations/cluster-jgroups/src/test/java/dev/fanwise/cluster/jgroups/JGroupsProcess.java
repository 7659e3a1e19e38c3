package dev.fanwise.cluster.jgroups;

import dev.fanwise.cluster.Cluster;
import dev.fanwise.cluster.ClusterOptions;
import dev.fanwise.cluster.testing.MemberProcess;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;

/** A member of JGroups in a process of its own. */
final class JGroupsProcess {

    private static final Duration DETECTION = Duration.ofSeconds(3);

    private JGroupsProcess() {}

    public static void main(String[] arguments) throws Exception {
        MemberProcess.run(arguments, JGroupsProcess::join);
    }

    /** A member on the first port that knows the others. */
    static Cluster join(List<Integer> ports, ClusterOptions options) throws IOException {
        var address = InetAddress.getLoopbackAddress();
        var config = JGroupsConfig.on(address, ports.get(0))
                .withDetection(DETECTION)
                .withMembers(ports.stream()
                        .map(port -> new InetSocketAddress(address, port))
                        .toList());
        return JGroupsCluster.join("processes", config, options);
    }
}
