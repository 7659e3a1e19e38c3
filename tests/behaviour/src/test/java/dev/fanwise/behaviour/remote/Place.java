package dev.fanwise.behaviour.remote;

import dev.fanwise.cluster.Cluster;
import dev.fanwise.cluster.ClusterOptions;
import dev.fanwise.cluster.testing.Network;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Where the tasks of a fan-out run. */
enum Place {
    HERE {
        @Override
        Works works(List<AutoCloseable> toClose) {
            return new WorksFanOut();
        }
    },
    LOOPBACK {
        @Override
        Works works(List<AutoCloseable> toClose) {
            var cluster = Cluster.loopback();
            toClose.add(cluster);
            return new WorksFanOut(cluster);
        }
    },
    TWO_MEMBERS {
        @Override
        Works works(List<AutoCloseable> toClose) throws IOException {
            var members = new Members();
            toClose.add(members);
            members.serve("one");
            members.serve("two");
            return new WorksFanOut(members.join("caller"));
        }
    };

    abstract Works works(List<AutoCloseable> toClose) throws IOException;

    /** Members in this process. */
    static final class Members implements AutoCloseable {

        private final Network network = new Network();
        private final List<Cluster> clusters = new ArrayList<>();
        private final List<Network.Port> ports = new ArrayList<>();

        Cluster join(String name) throws IOException {
            return join(name, Duration.ofSeconds(2));
        }

        /** Joins, and waits that long for others that serve a task. */
        Cluster join(String name, Duration memberTimeout) throws IOException {
            var port = network.port(name);
            var cluster = Cluster.join(
                    port,
                    ClusterOptions.defaults().withMemberTimeout(memberTimeout).withDrainTimeout(Duration.ofSeconds(5)));
            ports.add(port);
            clusters.add(cluster);
            return cluster;
        }

        /** A member that runs tasks. */
        Cluster serve(String name) throws IOException {
            var cluster = join(name);
            WorksFanOut.serve(cluster, new WorksFanOut());
            return cluster;
        }

        void kill(String name) {
            ports.stream()
                    .filter(port -> port.self().name().equals(name))
                    .findFirst()
                    .ifPresent(network::kill);
        }

        @Override
        public void close() {
            clusters.forEach(Cluster::close);
            network.close();
        }
    }
}
