package guide.cluster;

import com.hazelcast.core.HazelcastInstance;
import dev.fanwise.cluster.hazelcast.HazelcastCluster;
import java.io.IOException;
import java.net.URI;
import java.util.List;

final class UseHazelcast {

    private UseHazelcast() {}

    static void member(Client client, List<URI> uris, HazelcastInstance hazelcast)
            throws IOException, InterruptedException {
        // region: member
        try (var cluster = HazelcastCluster.of(hazelcast)) {
            MirrorsFanOut.serve(cluster, new MirrorsFanOut(client)); // runs tasks of others
            new MirrorsFanOut(cluster, client).fetchAll(uris); // runs its tasks on all members
        }
        // endregion
    }
}
