package dev.fanwise.cluster.jgroups;

import dev.fanwise.cluster.ClusterOptions;
import dev.fanwise.cluster.testing.Errands;
import dev.fanwise.cluster.testing.Errands.Errand;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;

/**
 * A member in a process of its own. It says on its output what happens: {@code joined}, {@code begun}, {@code interrupted}. The
 * arguments are what it does, {@code serve} or {@code call}, and the ports of all members, its own first.
 */
final class MemberProcess {

    static final Duration DETECTION = Duration.ofSeconds(3);

    /** The variable of the environment that says where tasks write that they have begun. */
    static final String LINES = "LINES";

    private static final int MOST_MILLIS = 50;

    private MemberProcess() {}

    public static void main(String[] arguments) throws Exception {
        var ports = Arrays.stream(arguments).skip(1).map(Integer::valueOf).toList();
        var cluster = JGroupsCluster.join("processes", config(ports), ClusterOptions.defaults());
        if (arguments[0].equals("serve")) {
            errands().serve(cluster);
            say("joined");
            new CountDownLatch(1).await();
        } else {
            say("joined");
            try {
                cluster.call(new Errands(), new Errand("wait", 0, false));
            } catch (Throwable thrown) {
                say("thrown " + thrown);
            }
        }
    }

    /** A member on the first port that knows the others. */
    static JGroupsConfig config(List<Integer> ports) {
        var address = InetAddress.getLoopbackAddress();
        return JGroupsConfig.on(address, ports.get(0))
                .withDetection(DETECTION)
                .withMembers(ports.stream()
                        .map(port -> new InetSocketAddress(address, port))
                        .toList());
    }

    private static Errands errands() {
        return new Errands()
                .doing("pid", number -> "" + ProcessHandle.current().pid())
                .doing("line", number -> {
                    // where all processes of the machine see it: a line that is appended is there at once
                    Files.writeString(Path.of(System.getenv(LINES)), number + "\n", StandardOpenOption.APPEND);
                    LockSupport.parkNanos(number % MOST_MILLIS * 1_000_000L); // it is at work when it is killed
                    return "" + number;
                })
                .doing("wait", number -> {
                    say("begun");
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException interrupt) {
                        say("interrupted");
                        throw interrupt;
                    }
                    return "";
                });
    }

    private static void say(String what) {
        System.out.println(what);
        System.out.flush();
    }
}
