package dev.fanwise.examples.words;

import dev.fanwise.cluster.Cluster;
import dev.fanwise.cluster.jgroups.JGroupsCluster;
import dev.fanwise.cluster.jgroups.JGroupsConfig;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A process that counts words for others. It runs until the process that started it ends. */
final class Member {

    static final String JOINED = "joined";

    /** Kept, so that what it is told is kept: JGroups writes of every connection that breaks. */
    private static final Logger JGROUPS = Logger.getLogger("org.jgroups");

    private Member() {}

    /** The arguments are the port of this member, and that of one that is there already. */
    public static void main(String[] args) throws IOException {
        var own = Integer.parseInt(args[0]);
        try (var cluster = join(own, List.of(Integer.parseInt(args[1])))) {
            WordsFanOut.serve(cluster, new WordsFanOut(name(own)));
            System.out.println(JOINED);
            while (System.in.read() >= 0) {
                // nothing is written there: it ends with the other process
            }
        }
    }

    /** Listens on this machine only. Members on several machines would need addresses of theirs, and mutual TLS. */
    static Cluster join(int port, List<Integer> others) throws IOException {
        JGROUPS.setLevel(Level.OFF);
        var here = InetAddress.getLoopbackAddress();
        var config = JGroupsConfig.on(here, port)
                .withMembers(others.stream()
                        .map(other -> new InetSocketAddress(here, other))
                        .toList());
        return JGroupsCluster.join("words", config);
    }

    static String name(int port) {
        return "127.0.0.1:" + port;
    }
}
