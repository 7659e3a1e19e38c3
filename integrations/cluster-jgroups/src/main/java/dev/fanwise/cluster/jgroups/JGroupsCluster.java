package dev.fanwise.cluster.jgroups;

import dev.fanwise.cluster.Cluster;
import dev.fanwise.cluster.ClusterOptions;
import java.io.IOException;

/**
 * Joins a cluster by JGroups.
 *
 * <pre>{@code
 * var config = JGroupsConfig.on(InetAddress.getByName("10.0.0.7"), 7800)
 *         .withMembers(List.of(new InetSocketAddress("10.0.0.8", 7800)))
 *         .withMutualTls(sslContext);
 * try (var cluster = JGroupsCluster.join("mirrors", config)) {
 *     MirrorsFanOut.serve(cluster, new MirrorsFanOut(client));
 *     new MirrorsFanOut(cluster, client).fetchAll(uris);
 * }
 * }</pre>
 */
public final class JGroupsCluster {

    private JGroupsCluster() {}

    /**
     * Joins with the options by default.
     *
     * @param name the name of the cluster: members of other names are not seen
     * @param config how to get to the others
     * @return the cluster; close it to leave
     * @throws IOException if this member cannot join
     */
    public static Cluster join(String name, JGroupsConfig config) throws IOException {
        return join(name, config, ClusterOptions.defaults());
    }

    /**
     * Joins.
     *
     * @param name the name of the cluster: members of other names are not seen
     * @param config how to get to the others
     * @param options what this member goes by
     * @return the cluster; close it to leave
     * @throws IOException if this member cannot join
     */
    public static Cluster join(String name, JGroupsConfig config, ClusterOptions options) throws IOException {
        return Cluster.join(new JGroupsTransport(name, config), options);
    }
}
