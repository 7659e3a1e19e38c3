package guide.cluster;

import dev.fanwise.cluster.Cluster;
import dev.fanwise.cluster.jgroups.JGroupsCluster;
import dev.fanwise.cluster.jgroups.JGroupsConfig;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.net.ssl.SSLContext;

final class UseMirrors {

    private UseMirrors() {}

    static void member(Client client, List<URI> uris, SSLContext tls) throws IOException, InterruptedException {
        // region: member
        var config = JGroupsConfig.on(InetAddress.getByName("10.0.0.7"), 7800)
                .withMembers(List.of(new InetSocketAddress("10.0.0.8", 7800)))
                .withMutualTls(tls);
        try (var cluster = JGroupsCluster.join("mirrors", config)) {
            MirrorsFanOut.serve(cluster, new MirrorsFanOut(client)); // runs tasks of others
            new MirrorsFanOut(cluster, client).fetchAll(uris); // runs its tasks on all members
        }
        // endregion
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        // region: loopback
        Client client = uri -> uri.getHost().getBytes(StandardCharsets.UTF_8);
        try (var cluster = Cluster.loopback()) {
            var mirrors = new MirrorsFanOut(cluster, client);
            var pages = mirrors.fetchAll(List.of(URI.create("http://a.example"), URI.create("http://b.example")));
            System.out.println(new String(pages.get(1), StandardCharsets.UTF_8));
        }
        // endregion
    }
}
