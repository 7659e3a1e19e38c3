package dev.fanwise.benchmarks.cluster;

import dev.fanwise.cluster.Cluster;
import dev.fanwise.cluster.jgroups.JGroupsCluster;
import dev.fanwise.cluster.jgroups.JGroupsConfig;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A process that answers, both ways, until the process that started it ends. */
final class Member {

    private Member() {}

    /** The arguments are its ports, for the cluster and for raw messages, and those of the caller. */
    public static void main(String[] args) throws Exception {
        try (var cluster = join(Integer.parseInt(args[0]), List.of(Integer.parseInt(args[2])));
                var raw = new Raw(Integer.parseInt(args[1]), List.of(Integer.parseInt(args[3])))) {
            NumbersFanOut.serve(cluster, new NumbersFanOut());
            System.out.println("joined " + raw.members());
            while (System.in.read() >= 0) {
                // nothing is written there
            }
        }
    }

    static Cluster join(int port, List<Integer> others) throws IOException {
        var here = InetAddress.getLoopbackAddress();
        return JGroupsCluster.join(
                "figures",
                JGroupsConfig.on(here, port)
                        .withMembers(others.stream()
                                .map(other -> new InetSocketAddress(here, other))
                                .toList()));
    }

    static Process start(int port, int rawPort, int callerPort, int callerRawPort) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        Member.class.getName(),
                        "" + port,
                        "" + rawPort,
                        "" + callerPort,
                        "" + callerRawPort)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var line = process.inputReader(StandardCharsets.UTF_8).readLine();
        if (line == null) {
            throw new IOException("a member has not joined");
        }
        return process;
    }
}
